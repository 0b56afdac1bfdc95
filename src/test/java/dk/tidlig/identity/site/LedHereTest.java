package dk.tidlig.identity.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LedHereTest {
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private interface Leading {
        void lead(HttpServletResponse response) throws Exception;
    }

    private void answer(Leading page) throws Exception {
        new LedHere().doFilter(new MockHttpServletRequest("GET", "/children"), response, (request, answer) -> {
            try {
                page.lead((HttpServletResponse) answer);
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception other) {
                throw new IllegalArgumentException(other);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "\\/example.org",
                "javascript:alert(1)",
                "http://localhost.example.org/",
                "http://localhost:81/",
                "example.org"
            })
    void refusesToLeadElsewhere(String address) {
        assertThatThrownBy(() -> answer(it -> it.sendRedirect(address))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> answer(it -> it.setHeader("Location", address)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> answer(it -> it.addHeader("HX-Redirect", address)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(response.getHeader("Location")).isNull();
        assertThat(response.getHeader("HX-Redirect")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login?error", "/children/7?page=2#notes", "http://localhost/children"})
    void leadsToOurOwnPages(String address) throws Exception {
        answer(it -> it.setHeader("Location", address));

        assertThat(response.getHeader("Location")).isEqualTo(address);
    }
}
