package dk.tidlig.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The menu leads to what the municipality's programmes have: enquiries where one is entered by them, referrals where
/// one is, offers where families are given some.
@TidligTest
class MenuByProgrammesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({
        "0779, coordinator, true, false, true",
        "0957, member, false, true, true",
        "0957, coordinator, false, true, true",
        "0450, coordinator, false, false, false",
        "0101, coordinator, true, false, true"
    })
    void leadsToTheWaysInThatThereAre(
            String municipality, String role, boolean enquiries, boolean referrals, boolean offers) throws Exception {
        var reader = people.employed(municipality, "psychologist", role);

        var page = mvc.perform(get("/programmes").with(people.loggedIn(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page.contains("href=\"/enquiries\"")).isEqualTo(enquiries);
        assertThat(page.contains("href=\"/referrals\"")).isEqualTo(referrals);
        assertThat(page.contains("href=\"/offers\"")).isEqualTo(offers);
    }
}
