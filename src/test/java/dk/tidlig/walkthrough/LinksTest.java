package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.tidlig.identity.Actor;
import dk.tidlig.session.SessionSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Follows every link from My day, the menu and a child's page, one of each kind: none leads nowhere, and none leads to
/// a page that its reader may not see.
@TidligTest
class LinksTest {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern NUMBERED = Pattern.compile("=[^&]*|(?<=/)\\d+");

    @Autowired
    MockMvc mvc;

    @Autowired
    SessionSamples samples;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    SessionSamples.Family family;
    Actor coordinator;

    @BeforeEach
    void aFamilyInACourse() {
        coordinator = people.with("coordinator");
        family = samples.family(coordinator);
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        samples.held(coordinator, family, course, "Et notat");
        samples.book(coordinator, family, course, clock.instant().plus(Duration.ofMinutes(1)));
        samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1)));
        clock.advance(Duration.ofHours(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "leader", "administrator", "data-protection"})
    void everyLinkLeadsSomewhere(String role) throws Exception {
        var reader = role.equals("coordinator") ? coordinator : people.with(role);
        var from = role.equals("coordinator") || role.equals("leader")
                ? List.of("/children/" + family.child(), "/my-day", "/children")
                : List.of("/my-day");

        assertThat(broken(reader, from)).isEmpty();
    }

    private List<String> broken(Actor reader, List<String> from) throws Exception {
        var broken = new ArrayList<String>();
        Set<String> seen = new HashSet<>();
        var waiting = new ArrayDeque<String[]>();
        from.forEach(path -> waiting.add(new String[] {path, "the start"}));
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            if (!seen.add(kind(next[0]))) {
                continue;
            }
            var answer = mvc.perform(get(java.net.URI.create(next[0])).with(people.loggedIn(reader)))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() >= 400) {
                broken.add(answer.getStatus() + " " + next[0] + " from " + next[1]);
            } else if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
                var links = LINK.matcher(answer.getContentAsString());
                while (links.find()) {
                    waiting.add(new String[] {links.group(1).replace("&amp;", "&"), next[0]});
                }
            }
        }
        return broken;
    }

    /// The same for pages of the same kind: ids, numbers and what is chosen make no difference.
    private static String kind(String path) {
        return NUMBERED.matcher(ID.matcher(path).replaceAll("id")).replaceAll("=");
    }
}
