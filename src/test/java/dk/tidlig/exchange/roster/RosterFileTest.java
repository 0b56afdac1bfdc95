package dk.tidlig.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.detection.Institution;
import dk.tidlig.detection.RosterLine;
import dk.tidlig.detection.RosterProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Rosters as files: CSV in several forms, Excel, and what is wrong with them by line.
class RosterFileTest {
    static final String WRONG = """
            fornavn;efternavn;cpr;fødselsdato;institution;gruppe;type
            Alma;Holm;;03-05-2022;Solsikken;Stuen;dagtilbud
            Bo;Holm;12345;;Solsikken;Stuen;
            Ida;;;31-02-2022;Solsikken;Stuen;
            """;
    private static final String FORMAT = "http://schemas.openxmlformats.org";
    private static final String BOOK = """
            <workbook xmlns="%s/spreadsheetml/2006/main" xmlns:r="%s/officeDocument/2006/relationships">
            <sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>
            """;
    private static final String LINKS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="%s/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
            </Relationships>
            """;
    private static final String[] HEADING = {"Fornavn", "Efternavn", "Fødselsdato", "Institution", "Gruppe", "Type"};

    @Test
    void anExcelFileIsReadWithItsDaysAsNumbersOrAsText() throws Exception {
        var read = RosterFile.read(
                excel(HEADING, new String[] {"Alma", "Holm", "44684", "Solsikken", "Stuen", "dagtilbud"}, new String[] {
                    "Bo", "Kjær", "3.5.2022", "Solsikken", "Stuen", ""
                }));
        assertThat(read.problems()).isEmpty();
        assertThat(read.lines()).extracting(RosterLine::bornOn).containsOnly(LocalDate.of(2022, 5, 3));
        assertThat(read.lines()).extracting(RosterLine::kind).containsExactly(Institution.Kind.DAYCARE, null);
        assertThat(read.lines()).extracting(RosterLine::number).containsExactly(2, 3);
    }

    @Test
    void aMistakeInAnExcelFileIsToldByItsLine() throws Exception {
        var read = RosterFile.read(excel(HEADING, new String[] {"Alma", "", "i går", "Solsikken", "Stuen", "slot"}));
        assertThat(read.lines()).isEmpty();
        assertThat(read.problems()).extracting(RosterProblem::line).containsOnly(2);
        assertThat(read.problems())
                .extracting(RosterProblem::reason)
                .containsExactlyInAnyOrder("cell-missing", "not-a-day", "not-a-kind");
        assertThat(reasons(excel(new String[] {"Fornavn", "Efternavn"}))).containsOnly("column-missing");
    }

    @Test
    void aBrokenExcelFileIsRefusedAsAWhole() throws Exception {
        var whole = excel(HEADING, new String[] {"Alma", "Holm", "44684", "Solsikken", "Stuen", "dagtilbud"});
        assertThat(reasons(Arrays.copyOf(whole, whole.length / 2))).containsExactly("unreadable");
        assertThat(reasons("PK, og så ikke mere".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("unreadable");
        assertThat(reasons(zip("readme.txt", "ikke et regneark"))).containsExactly("unreadable");
        assertThat(reasons(new byte[0])).containsExactly("empty");
    }

    @Test
    void bytesThatAreNoSpreadsheetAreNotTakenForOneWithoutColumns() {
        var chance = new byte[400];
        new Random(4).nextBytes(chance);
        assertThat(reasons(chance)).containsExactly("unreadable");
        assertThat(reasons(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 'a', 'b'}))
                .as("an older spreadsheet")
                .containsExactly("unreadable");
        assertThat(reasons("navn;alder\r\nAlma;4\u001a".getBytes(StandardCharsets.UTF_8)))
                .as("a text with other columns")
                .contains("column-missing");
    }

    @Test
    void aMistakeInAListIsToldByItsLine() {
        assertThat(RosterFile.read(WRONG.getBytes(StandardCharsets.ISO_8859_1)).problems())
                .extracting(RosterProblem::line)
                .containsExactly(3, 4, 4);
    }

    private static Iterable<String> reasons(byte[] bytes) {
        return RosterFile.read(bytes).problems().stream()
                .map(RosterProblem::reason)
                .toList();
    }

    private static byte[] excel(String[]... rows) throws IOException {
        var sheet = new StringBuilder("<worksheet xmlns=\"%s/spreadsheetml/2006/main\"><sheetData>".formatted(FORMAT));
        for (int row = 1; row <= rows.length; row++) {
            sheet.append("<row r=\"%d\">".formatted(row));
            for (int column = 0; column < rows[row - 1].length; column++) {
                sheet.append(cell("%c%d".formatted('A' + column, row), rows[row - 1][column]));
            }
            sheet.append("</row>");
        }
        return zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "xl/workbook.xml",
                BOOK.formatted(FORMAT, FORMAT),
                "xl/_rels/workbook.xml.rels",
                LINKS.formatted(FORMAT),
                "xl/worksheets/sheet1.xml",
                sheet + "</sheetData></worksheet>");
    }

    private static String cell(String at, String text) {
        return text.matches("\\d+")
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(at, text)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, text);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
