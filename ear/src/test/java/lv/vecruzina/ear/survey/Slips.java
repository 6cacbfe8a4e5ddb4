package lv.vecruzina.ear.survey;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A survey with the usual three questions, and the codes on its slips. */
final class Slips {
    private Slips() {}

    /** Leaves its page open. */
    static void draft(LoggedIn director, String title) {
        Page page = director.open("/survey/list.xhtml");
        page.locator("[id='draft:name']").fill(title);
        page.locator("[id='draft:begin']").click();
        page.waitForURL("**/survey/edit.xhtml?id=*");
    }

    static List<String> print(Page page, int number) throws Exception {
        page.locator("[id='codes:number']").fill(String.valueOf(number));
        Download slips =
                page.waitForDownload(() -> page.locator("[id='codes:print']").click());
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(slips.path()))) {
            return Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}")
                    .matcher(new PDFTextStripper().getText(document))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }
    }
}
