/** Words of VitePress's own theme; the English ones are mostly its defaults. */
export const CHINESE_THEME = {
  outline: { label: "本页目录", level: [2, 3] },
  docFooter: { prev: "上一页", next: "下一页" },
  darkModeSwitchLabel: "外观",
  darkModeSwitchTitle: "切换到深色模式",
  lightModeSwitchTitle: "切换到浅色模式",
  sidebarMenuLabel: "目录",
  returnToTopLabel: "回到顶部",
  langMenuLabel: "切换语言",
  skipToContentLabel: "跳到正文",
  notFound: {
    title: "页面不存在",
    quote: "地址可能有误，或页面已经移走。",
    lookUp: "查错误码",
    linkText: "回到首页",
  },
};

export const ENGLISH_THEME = {
  outline: { label: "On this page", level: [2, 3] },
  notFound: {
    title: "No such page",
    quote: "The address may be wrong, or the page has moved.",
    lookUp: "Look a code up",
    linkText: "Home",
  },
};

export const CHINESE_SEARCH = {
  button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
  modal: {
    noResultsText: "没有找到",
    resetButtonTitle: "清空",
    backButtonTitle: "关闭搜索",
    displayDetails: "显示详情",
    footer: {
      selectText: "打开",
      selectKeyAriaLabel: "回车键",
      navigateText: "切换",
      navigateUpKeyAriaLabel: "上方向键",
      navigateDownKeyAriaLabel: "下方向键",
      closeText: "关闭",
      closeKeyAriaLabel: "Esc 键",
    },
  },
};
