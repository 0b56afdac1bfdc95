package dk.tidlig.database;

import dk.tidlig.support.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Someone who fills and sends forms through the real pages.
public interface Worker {
    /// A form ready to be sent, any number of times, always the same.
    record Filled(String mark, Visitor visitor, String path, List<String> fields) {
        public Filled {
            fields = List.copyOf(fields);
        }

        public HttpResponse<String> send() {
            return visitor.post(path, fields.toArray(String[]::new));
        }
    }

    /// Opens a page with a form and fills it.
    ///
    /// @throws Unanswered when a page did not come
    Filled fill();

    /// What can be found of it afterwards.
    String foundBy(Filled sent);

    /// The program did not give what was asked for: it is being killed just now.
    final class Unanswered extends RuntimeException {
        Unanswered(HttpResponse<String> answer) {
            super(answer.request() + " gave " + answer.statusCode());
        }
    }

    static String page(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new Unanswered(answer);
        }
        return answer.body();
    }

    /// The page's key for one effect, with further fields.
    static List<String> withKey(String page, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.add("_once");
        all.add(first(page, "name=\"_once\" value=\"([0-9a-f-]{36})\""));
        return all;
    }

    static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in " + page);
        }
        return found.group(1);
    }
}
