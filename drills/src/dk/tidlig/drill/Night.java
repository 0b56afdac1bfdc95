package dk.tidlig.drill;

import dk.tidlig.support.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A night in which clocks change, from twenty minutes before to twenty minutes after, with limits that run out in it.
///
/// @param change the moment, the same in Copenhagen and in Nuuk
/// @param step minutes from look to look
record Night(House house, Skew skew, DueWork due, Instant change, int step) {
    private static final Map<String, String> PLACES = Map.of("birgitte", "0779", "pipaluk", "0957");
    private static final Pattern OVER = Pattern.compile("t-ring-sign\" d=\"M14 8h4");
    private static final Pattern CHILD = Pattern.compile("href=\"(/children/[0-9a-f-]{36})\"");
    private static final Duration AROUND = Duration.ofMinutes(20);

    Found pass() throws Exception {
        bring(change.minus(AROUND));
        due.run("""
                update deadline.clock c
                   set started_at = least(started_at, '%1$s'::timestamptz - interval '3 days'),
                       warn_at = '%1$s'::timestamptz - interval '1 hour', stopped_at = null, stopped_on = null,
                       stopped_by = null,
                       due_at = '%1$s'::timestamptz + interval '1 minute' * (abs(hashtext(id::text)) %% 15 - 7) ,
                       due_on = '%1$s'::date
                 where cancelled_at is null and paused_at is null
                """.formatted(change));
        var missed = new ArrayList<String>();
        var told = new ArrayList<String>();
        var people = new LinkedHashMap<Visitor, List<String>>();
        for (var place : PLACES.entrySet()) {
            var visitor = new Visitor(house.port());
            visitor.logIn(place.getKey(), place.getKey() + "-kaffe-solsort-7");
            people.put(visitor, CHILD.matcher(visitor.get("/children").body()).results()
                    .map(it -> it.group(1)).distinct().limit(4).toList());
        }
        var over = new LinkedHashMap<String, Long>();
        var fired = 0L;
        for (var minute = -20; minute <= 20; minute += step) {
            bring(change.plus(Duration.ofMinutes(minute)).plusSeconds(1));
            for (var each : people.entrySet()) {
                for (var child : each.getValue()) {
                    fired += look(each.getKey(), child, minute, over, missed);
                }
                told.addAll(answered(each.getKey(), minute));
            }
        }
        missed.addAll(told);
        var rows = 0L;
        for (var child : over.keySet()) {
            rows += due.count("select count(*) from deadline.clock where child_id = '%s' and cancelled_at is null and paused_at is null"
                    .formatted(child.substring("/children/".length())));
        }
        if (rows == 0 || fired != rows) {
            missed.add("%d limits ran out, not %d".formatted(fired, rows));
        }
        return new Found("the night of %s: %d limits ran out in it, each once".formatted(change, fired),
                Math.toIntExact(Math.abs(fired - rows)), missed);
    }

    /// @return how many more ran out since the last look
    private long look(Visitor visitor, String child, int minute, Map<String, Long> over, List<String> missed) {
        var page = visitor.get(child + "/limits");
        if (page.statusCode() != 200) {
            missed.add("%s/limits answered %d %s, %d minutes after the change"
                    .formatted(child, page.statusCode(), Visitor.location(page), minute));
            return 0;
        }
        var running = page.body().split("id=\"h-past\"")[0];
        var now = OVER.matcher(running.substring(running.indexOf("h-running") + 1)).results().count();
        var before = over.getOrDefault(child, 0L);
        over.put(child, now);
        if (now < before) {
            missed.add("a limit of %s that had run out runs again, %d minutes after the change".formatted(child, minute));
        }
        return now - before;
    }

    /// Pages with times.
    private static List<String> answered(Visitor visitor, int minute) {
        return List.of("/my-day", "/children", "/enquiries?which=all").stream()
                .map(page -> visitor.get(page))
                .filter(answer -> !List.of(200, 404).contains(answer.statusCode()))
                .map(answer -> "%s was answered %d %s, %d minutes after the change"
                        .formatted(answer.uri().getPath(), answer.statusCode(), Visitor.location(answer), minute))
                .toList();
    }

    private void bring(Instant moment) throws Exception {
        skew.set(Duration.between(Instant.now(), moment));
    }
}
