package dk.tidlig.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Puts SQL into every parameter.
final class Sqlmap {
    private static final String NAME = "sqlmap";
    private static final int ONE_IN = 100;
    private static final Pattern FOUND = Pattern.compile("(?m)^Parameter: (.+)$");
    private static final Pattern FAILED = Pattern.compile("(?m)\\[CRITICAL\\] (.+)$");
    private static final String CLEAN = "all tested parameters do not appear to be injectable";
    /// The protection of forms and the headers are attacked on one address for each person, not on all.
    private static final String KEPT = "_csrf,_once,_again,user-agent,referer,host";

    private final Path folder;
    private final int seconds;
    private int tried;

    /// @param seconds for one target at most
    Sqlmap(Path folder, int seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /// Whether it sees what is there to be seen.
    boolean finds(Planted planted) throws IOException, InterruptedException {
        var run = run(List.of("-u", planted.address() + "/people?id=1"));
        return matches(FOUND, run.said()).stream().anyMatch(it -> it.startsWith("id"));
    }

    Tried attack(Target target, Place place) throws Exception {
        var session = place.session(target.who());
        var mark = "s" + ++tried;
        var run = run(command(target, place, session, mark));
        var answers = place.answers().of(mark);
        var said = new ArrayList<String>();
        var state = state(target, run, answers, session, said);
        said.addAll(answers.failures());
        return new Tried(
                NAME,
                target.route(),
                target.kind(),
                target.who().role(),
                state,
                answers.statuses(),
                answers.broken(),
                said,
                run.seconds());
    }

    private static String state(
            Target target, Tool run, Answers.Counted answers, Session session, List<String> said) {
        var found = matches(FOUND, run.said());
        if (!found.isEmpty()) {
            said.addAll(found);
            return "found";
        }
        if (!session.lives() || mustStayIn(target) && answers.logIns() > answers.all() / ONE_IN) {
            said.add("the log-in ended");
            return "void";
        }
        if (!run.ended()) {
            return "cut off";
        }
        if (!run.said().contains(CLEAN)) {
            said.addAll(matches(FAILED, run.said()).stream().limit(1).toList());
            return "void";
        }
        return answers.pages() == 0 ? "refused" : "clean";
    }

    /// The session's own cookie is attacked among the headers.
    private static boolean mustStayIn(Target target) {
        return !target.who().isNobody() && !target.kind().equals("headers");
    }

    private List<String> command(Target target, Place place, Session session, String mark) {
        var cookie = session.cookie();
        var command = new ArrayList<>(List.of("-u", place.address() + target.path()));
        command.addAll(List.of("--cookie=" + cookie, "--headers=" + Answers.HEADER + ": " + mark + "\\nOrigin: "
                + place.address()));
        if (target.method().equals("POST")) {
            var body = target.body() + (target.body().isEmpty() ? "" : "&") + "_csrf=" + session.csrf();
            command.addAll(List.of("--method=POST", "--data=" + body));
            if (target.body().contains("_once=")) {
                command.add("--eval=import uuid; _once=str(uuid.uuid4())");
            }
        }
        if (target.kind().equals("path")) {
            command.add("--param-filter=URI");
        }
        if (target.kind().equals("headers")) {
            command.add("-p");
            command.add("user-agent,referer,host," + cookie.replaceAll("=[^;]*(; )?", ",").replaceFirst(",$", ""));
        } else {
            command.add("--skip=" + KEPT + "," + cookie.replaceAll("=[^;]*(; )?", ",").replaceFirst(",$", ""));
        }
        return command;
    }

    private Tool run(List<String> what) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                NAME,
                "--level=3",
                "--risk=1",
                "--batch",
                "--flush-session",
                "--dbms=PostgreSQL",
                "--ignore-code=*",
                "--ignore-redirects",
                "--drop-set-cookie",
                "--disable-coloring",
                "--output-dir=" + folder.resolve("output")));
        command.addAll(what);
        return Tool.run(folder, seconds, command);
    }

    private static List<String> matches(Pattern pattern, String said) {
        return pattern.matcher(said)
                .results()
                .map((MatchResult it) -> it.group(1).strip())
                .distinct()
                .toList();
    }
}
