package dk.tidlig.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// What every template must keep, whoever wrote it.
class TemplatesTest {
    private static final Pattern TAG = Pattern.compile("(?s)<[a-z][^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>");
    private static final Pattern REPLACED = Pattern.compile("\\sth:replace=");
    private static final Pattern LOST = Pattern.compile("\\sth:(if|unless|each|with)=");
    private static final Pattern INLINE = Pattern.compile("\\s(style|on[a-z]+|th:style|th:on[a-z]+)=");

    private static List<String> tags(Pattern first, Pattern also) throws IOException {
        var found = new ArrayList<String>();
        for (Resource template :
                new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            var tags = TAG.matcher(template.getContentAsString(StandardCharsets.UTF_8));
            while (tags.find()) {
                var tag = tags.group();
                if (first.matcher(tag).find() && also.matcher(tag).find()) {
                    found.add(Arrays.asList(template.getURL().getPath().split("/templates/"))
                                    .getLast() + ": " + tag);
                }
            }
        }
        return found;
    }

    /// Thymeleaf replaces first: a condition or a loop on the same tag is never asked.
    @Test
    void asksBeforeItReplaces() throws IOException {
        assertThat(tags(REPLACED, LOST)).isEmpty();
    }

    /// The content policy would refuse them in the browser.
    @Test
    void hasNoInlineStyleOrScript() throws IOException {
        assertThat(tags(INLINE, INLINE)).isEmpty();
    }

    /// A page finds out only when it is shown, so it is asked here.
    @Test
    void callsOnlyFragmentsThatAreThere() throws IOException {
        assertThat(new FragmentCalls().astray()).isEmpty();
    }
}
