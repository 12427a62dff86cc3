import type {
  ChannelsCode,
  Code,
  MiniprogramCode,
  MpConsoleCode,
  OffiaccountCode,
  OpenplatformCode,
  PayV2Code,
  PayV3Code,
  WecomCode,
} from "@wechat-errors/core";

type WeixinCode = OffiaccountCode | MiniprogramCode | OpenplatformCode | ChannelsCode;

/**
 * The codes that may come from a call that is written as `/path` or `https://host/path`, as far as
 * types can tell; any code where the text is not known when it is compiled.
 */
export type CodeAt<Target> = Target extends string
  ? string extends Target
    ? Code
    : Target extends `${"http" | "https"}://${infer Host}/${infer Path}`
      ? CodeAtHost<Host, `/${Path}`>
      : CodeAtPath<Target>
  : Code;

type CodeAtHost<Host extends string, Path extends string> = Host extends "qyapi.weixin.qq.com"
  ? WecomCode
  : Host extends `${string}mch.weixin.qq.com` | `${string}wechatpay.cn`
    ? PayCodeAt<Path>
    : Host extends "mp.weixin.qq.com"
      ? WeixinCode | MpConsoleCode
      : Host extends `${string}weixin.qq.com`
        ? WeixinCode
        : Code;

type PayV2Path =
  `${"" | "/sandboxnew" | "/xdc"}/${"pay" | "secapi" | "mmpaymkttransfers" | "mmpaysptrans" | "papay"}/${string}`;

// A path by itself may be of more hosts than one: see hostsOf().
type CodeAtPath<Path extends string> = Path extends `${string}/v3/${string}`
  ? PayV3Code
  : Path extends PayV2Path
    ? PayV2Code | WeixinCode
    : Path extends `/cgi-bin/${string}`
      ? WeixinCode | WecomCode
      : WeixinCode;

type PayCodeAt<Path extends string> = Path extends `${string}/v3/${string}` ? PayV3Code : PayV2Code;
