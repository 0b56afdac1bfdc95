package dk.tidlig.session.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.tidlig.session.SessionSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The pages about a child's kept places.
@TidligTest
class PlacePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SessionSamples samples;

    @Autowired
    People people;

    @Test
    void teachWhatIsMissingAndRefuseAnEmptyForm() throws Exception {
        var coordinator = people.with("coordinator");
        var family = samples.family(coordinator);
        samples.course(coordinator, family, samples.offer(coordinator, null, null));
        var url = "/children/" + family.child() + "/places";

        mvc.perform(get(url).with(people.loggedIn(coordinator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Der er ikke reserveret nogen plads")));
        mvc.perform(get(url + "/new").with(people.loggedIn(coordinator))).andExpect(status().isOk());
        mvc.perform(post(url)
                        .with(people.loggedIn(coordinator))
                        .with(csrf())
                        .param("_once", UUID.randomUUID().toString()))
                .andExpect(status().is(422));
        mvc.perform(get(url + "/" + UUID.randomUUID() + "/move").with(people.loggedIn(coordinator)))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(url).with(people.loggedIn(people.with("helper")))).andExpect(status().isNotFound());
    }
}
