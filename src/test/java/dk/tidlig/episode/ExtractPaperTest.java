package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// What is kept of a child, as a PDF that can be read aloud.
@TidligTest
class ExtractPaperTest {
    @Autowired
    PageDesk.Desks desks;

    @Autowired
    People people;

    @Autowired
    MockMvc mvc;

    private PageDesk desk;
    private Actor officer;

    @BeforeEach
    void oneCourse() {
        desk = desks.fresh();
        officer = people.employed(People.HERE, "data-protection-officer", "data-protection");
    }

    @Test
    void readsAsThePageDoes() throws Exception {
        try (var paper = paper("/extract.pdf")) {
            assertThat(text(paper))
                    .contains("Alt, vi gemmer om barnet", "Fornavn", "Noa", "Har forældremyndighed")
                    .doesNotContain("22 33 44 55", "givenName", "episode.extract");
        }
    }

    @Test
    void isTaggedAndSaysItsTitleAndLanguage() throws Exception {
        try (var paper = paper("/archive.pdf")) {
            var catalog = paper.getDocumentCatalog();
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Alt, vi gemmer om barnet, til arkivet");
            assertThat(catalog.getLanguage()).startsWith("da");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            for (var name : paper.getPage(0).getResources().getFontNames()) {
                var font = paper.getPage(0).getResources().getFont(name);
                assertThat(font.getName()).contains("IBMPlexSans");
                assertThat(font.isEmbedded()).isTrue();
            }
            assertThat(paper.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION))
                    .isFalse();
        }
    }

    @Test
    void isGivenToThoseAloneWhoMay() throws Exception {
        for (var url : new String[] {"/extract.pdf", "/archive.pdf"}) {
            assertThat(status(desk.coordinator, url)).isEqualTo(403);
            assertThat(status(people.with("helper"), url)).isEqualTo(404);
            assertThat(status(people.elsewhere("coordinator"), url)).isEqualTo(404);
        }
    }

    private int status(Actor who, String url) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(desk.page + url).with(people.loggedIn(who)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private PDDocument paper(String url) throws Exception {
        var response = mvc.perform(MockMvcRequestBuilders.get(desk.page + url).with(people.loggedIn(officer)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition")).doesNotContain("Noa");
        return Loader.loadPDF(response.getContentAsByteArray());
    }

    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper);
    }
}
