package dk.tidlig.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipalities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TidligTest
class LoginTest {
    @Autowired
    Municipalities municipalities;

    @Test
    void setsUpTheMunicipalities() {
        assertThat(municipalities.byCode("0779")).isPresent();
        assertThat(municipalities.byCode("0450")).isPresent();
    }
}
