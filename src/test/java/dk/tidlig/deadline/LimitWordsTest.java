package dk.tidlig.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.shell.Words;
import dk.tidlig.support.TidligTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Enquiries and referrals are both decided on, and share the words for it.
@TidligTest
class LimitWordsTest {
    @Autowired
    Words words;

    @ParameterizedTest
    @ValueSource(strings = {"deadline.event.decided", "deadline.until.decided"})
    void whatIsDecidedIsCalledNeitherOfTheTwo(String key) {
        assertThat(words.text(key)).contains("besluttet").doesNotContain("henvendelse", "henvisning");
    }
}
