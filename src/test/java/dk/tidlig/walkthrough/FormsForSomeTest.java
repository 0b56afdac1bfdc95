package dk.tidlig.walkthrough;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// A form that somebody may not send does not open for them either, so that nobody fills it in vain.
@TidligTest
class FormsForSomeTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({
        "/children/new, coordinator, data-protection",
        "/import, coordinator, helper",
        "/programmes/new, administrator, helper",
        "/administration/setup/profession/new, administrator, data-protection",
        "/administration/groups/new, administrator, helper",
        "/administration/users/new, administrator, helper",
        "/offers/new, coordinator, helper",
        "/offers/needs/new, coordinator, helper",
        "/outreach/new, coordinator, helper",
        "/advice/new, helper, data-protection",
    })
    void opensForThoseAloneWhoMaySendIt(String form, String may, String mayNot) throws Exception {
        mvc.perform(get(form).with(people.loggedIn(people.with(may)))).andExpect(status().isOk());
        mvc.perform(get(form).with(people.loggedIn(people.with(mayNot)))).andExpect(status().isForbidden());
    }
}
