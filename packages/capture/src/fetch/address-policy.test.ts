import { describe, expect, it } from "vitest";
import { allowedUrl, isPublicAddress, publicAddresses } from "./address-policy.ts";

describe("isPublicAddress", () => {
  it.each(["93.184.215.14", "8.8.8.8", "2606:4700::1111", "2a00:1450:4001:82a::200e"])("takes %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ["loopback", "127.0.0.1 127.255.0.9 ::1"],
    ["unspecified", "0.0.0.0 0.1.2.3 ::"],
    ["private", "10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 fd00::1 fec0::1"],
    ["link-local, where clouds keep their metadata", "169.254.169.254 fe80::1 fe80::1%lo"],
    [
      "of carriers, tests, documentation",
      "100.64.0.1 198.18.0.1 192.0.2.1 198.51.100.1 203.0.113.1 2001:db8::1 3fff::1",
    ],
    ["reserved, multicast, broadcast", "192.0.0.192 224.0.0.1 240.0.0.1 255.255.255.255 ff02::1 100::1 5f00::1"],
    ["mapped", "::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:169.254.169.254 ::ffff:10.0.0.1 ::127.0.0.1"],
    ["tunnels", "64:ff9b::7f00:1 2002:7f00:1:: 2001:0:7f00:1::"],
    ["no address", "localhost 1 2130706433 0x7f000001"],
  ])("refuses what is %s", (_, addresses) => {
    expect(addresses.split(" ").filter(isPublicAddress)).toEqual([]);
  });
});

describe("allowedUrl", () => {
  it.each([
    "https://rivers.example/tolls?year=1840",
    "http://rivers.example:80/",
    "http://8.8.8.8/",
    "https://[2606:4700::1111]/",
  ])("takes %s", (address) => {
    expect(allowedUrl(address, publicAddresses)?.href).toBeDefined();
  });

  it.each([
    ["other schemes", "file:///etc/passwd"],
    ["other schemes", "ftp://rivers.example/"],
    ["other schemes", "data:text/html,hello"],
    ["no address", "rivers"],
    ["no address", ""],
    ["credentials", "http://admin:secret@rivers.example/"],
    ["other ports", "http://rivers.example:22/"],
    ["other ports", "https://rivers.example:8443/"],
    ["a literal", "http://127.0.0.1/"],
    ["a full stop after it", "http://127.0.0.1./"],
    ["decimal", "http://2130706433/"],
    ["hexadecimal", "http://0x7f000001/"],
    ["octal", "http://0177.0.0.1/"],
    ["short", "http://127.1/"],
    ["full-width digits", "http://１２７.０.０.１/"],
    ["circled digits", "http://①②⑦.⓪.⓪.①/"],
    ["mapped", "http://[::ffff:127.0.0.1]/"],
    ["metadata", "http://169.254.169.254/latest/meta-data/"],
    ["IPv6 loopback", "http://[::1]/"],
  ])("refuses %s: %s", (_, address) => {
    expect(allowedUrl(address, publicAddresses)).toBeUndefined();
  });
});
