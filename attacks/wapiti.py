"""Runs Debian's wapiti 3.0.4, which cannot leave anything out under Python 3.11: its expression has its flags at the end."""
import re

from wapitiCore.main import wapiti
from wapitiCore.net import crawler


def wildcard_translate(pattern):
    return re.compile("(?ms)" + ".*".join(re.escape(part) for part in pattern.split("*")) + r"\Z")


crawler.wildcard_translate = wildcard_translate
wapiti.wapiti_main()
