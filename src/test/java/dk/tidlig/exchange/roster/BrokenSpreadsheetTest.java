package dk.tidlig.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.detection.RosterProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Spreadsheets that are whole archives and hold what no spreadsheet program writes: each is refused in words.
class BrokenSpreadsheetTest {
    private static final String FORMAT = "http://schemas.openxmlformats.org";
    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><v>44684</v>",
                "<row r='1'><c r='A1' t='inlingStr'><v>1</v></c></row>",
                "<row r='1'><c r='a/1'><v>1</v></c></row>",
                "<row r='1'><c r=''><v>1</v></c></row>",
                "<row r='1'><c r='1'><v>1</v></c></row>",
                "<row r='x'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='n'><v>one</v></c></row>",
                "<row r='1'><c r='A1' t='inlineStr'><is><t>]]></t></is></c></row>",
                "<row r='1'><c r='A1' t='inlineStr'><is><t>\u0001</t></is></c></row>"
            })
    void whatTheLibraryRunsIntoIsNoFailure(String rows) throws Exception {
        assertThat(reasons(book(rows, 0))).containsExactly("unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "XFD1", "&#90;ZZZZZ1"})
    void aCellFarOutIsNotMadeRoomFor(String address) throws Exception {
        assertThat(reasons(book("<row r='1'><c r='%s'><v>1</v></c></row>".formatted(address), 0)))
                .containsExactly("unreadable");
    }

    @Test
    void manyWideRowsAreNotLaidOut() throws Exception {
        assertThat(reasons(book("<row><c r='ALJ1'/></row>".repeat(3000), 0))).containsExactly("unreadable");
    }

    @Test
    void anArchiveThatUnpacksToMuchMoreIsRefusedWhileItIsSmall() throws Exception {
        var bomb = book("<row r='1'><c r='A1' t='inlineStr'><is><t>", 65);

        assertThat(bomb).hasSizeLessThan(MEGABYTE);
        assertThat(reasons(bomb)).containsExactly("unreadable");
    }

    @Test
    void nothingIsReadFromElsewhere() throws Exception {
        var book = book("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>", """
                <row r='1'><c r='A1' t='inlineStr'><is><t>&x;</t></is></c></row>""", 0);

        assertThat(RosterFile.read(book).lines()).isEmpty();
        assertThat(reasons(book)).isNotEmpty();
    }

    private static Iterable<String> reasons(byte[] bytes) {
        return RosterFile.read(bytes).problems().stream()
                .map(RosterProblem::reason)
                .toList();
    }

    private static byte[] book(String rows, int megabytes) throws IOException {
        return book("", rows, megabytes);
    }

    /// @param megabytes of one letter after the rows
    private static byte[] book(String before, String rows, int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types xmlns='%s/package/2006/content-types'/>".formatted(FORMAT));
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns="%1$s/spreadsheetml/2006/main" xmlns:r="%1$s/officeDocument/2006/relationships">
                    <sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(FORMAT));
            put(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="%1$s/package/2006/relationships"><Relationship Id="r1"
                    Type="%1$s/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                    </Relationships>""".formatted(FORMAT));
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    before + "<worksheet xmlns='%s/spreadsheetml/2006/main'><sheetData>".formatted(FORMAT) + rows);
            for (int i = 0; i < megabytes; i++) {
                zip.write("a".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
