package dk.tidlig.exchange.message;

import org.jsoup.Jsoup;

/// A message's text may hold simple XHTML. It is read as plain lines: nothing from elsewhere becomes markup here.
final class MessageWords {
    private MessageWords() {}

    static String plain(String text) {
        return Jsoup.parseBodyFragment(text).body().wholeText().strip();
    }
}
