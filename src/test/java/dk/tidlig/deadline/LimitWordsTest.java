package dk.tidlig.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Language;
import dk.tidlig.support.TidligTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/// Enquiries and referrals are both decided on, and share the words for it.
@TidligTest
class LimitWordsTest {
    @Autowired
    MessageSource texts;

    @ParameterizedTest
    @ValueSource(strings = {"deadline.event.decided", "deadline.until.decided"})
    void whatIsDecidedIsCalledNeitherOfTheTwo(String key) {
        assertThat(texts.getMessage(key, null, Language.DANISH))
                .contains("besluttet")
                .doesNotContain("henvendelse", "henvisning");
    }
}
