package lv.vecruzina.ear.letter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reply letter (atbildes vēstule) overlooks nothing: what is missing is shouted, and what is complete is sealed. */
class LetterIT {
    private static final String SOURCE = "TIESIBSARGS-2025";
    private static final String MADE_UP = "Z-PARAUGS";

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private static String draft(LoggedIn director, String source) throws Exception {
        String asked = "select id from care.reply_letter where source = '" + source + "'";
        if (product.value(asked) == null) {
            director.open("/letter/list.xhtml");
            director.choose("start:source", title(source));
            director.rest();
            director.page().locator("[id='start:addressee']").fill("Latvijas Republikas Tiesībsargam");
            director.button("letter.list.begin").click();
            director.page().waitForURL("**/letter/edit.xhtml*");
        }
        String id = product.value(asked);
        director.open("/letter/edit.xhtml?id=" + id);
        return id;
    }

    private static String title(String source) throws Exception {
        return product.value("select title from care.recommendation_source where code = '" + source + "'");
    }

    private static Locator introduction(LoggedIn who) {
        return who.page().locator("[id='head:introduction']");
    }

    /** The session is over while something is being typed: the next thing sent finds the door closed. */
    private void endTheSession(LoggedIn who) {
        visitor.leave();
        who.page().locator("[id='head:subject']").focus();
        who.page().waitForURL("**/login.xhtml");
    }

    private static int kept(LoggedIn who) {
        return (Integer) who.page()
                .evaluate("Object.keys(localStorage).filter(key => key.startsWith('vecruzina-draft:')).length");
    }

    private static void picture(LoggedIn who, String name) {
        who.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/letter-" + name + ".png")));
    }

    @Test
    void theUnansweredRecommendationIsShoutedAndTheLetterCannotBeFinalised() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        String id = draft(director, SOURCE);
        Locator state = director.page().locator("[id='state']");
        assertThat(state).containsText(director.words().of("recommendation.answer.missing"));
        assertThat(state.locator(".unanswered")).containsText("T.R.*3");
        assertThat(director.button("letter.edit.finalise")).isDisabled();
        picture(director, "shout");

        Locator part =
                director.page().locator("article.letter-part").filter(new Locator.FilterOptions().setHasText("T.R.*3"));
        part.locator("textarea").first().fill("Jautājums tiek risināts.");
        part.locator("textarea").nth(1).focus();
        assertThat(state.locator(".unanswered")).isHidden();
        assertThat(part.locator("mark")).hasText("tiek risināts");
        picture(director, "vague");

        part.locator("textarea").nth(1).pressSequentially("Grāmatvedība vēl");
        director.page().waitForTimeout(11_000);
        assertEquals(
                "Grāmatvedība vēl",
                product.value(
                        "select not_yet from care.reply_letter_part p join care.recommendation r on r.id = p.recommendation_id"
                                + " where r.number = '*3' and p.letter_id = " + id));
        assertThat(part.locator("textarea").nth(1)).isFocused();
    }

    @Test
    void whatWasTypedAsTheSessionEndedComesBackToItsWriterAlone() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        String id = draft(director, SOURCE);
        assertThat(director.page().locator(".draft-back")).isHidden();
        introduction(director).fill("Centrs ir saņēmis ziņojumu un to izvērtējis.");
        endTheSession(director);
        assertThat(director.page().locator("main"))
                .containsText(director.words().of("account.login.ended"));
        picture(director, "session-ended");

        visitor.logIn("social_worker", "vecruzina");
        director.page().waitForURL("**/letter/edit.xhtml?id=" + id);
        assertThat(introduction(director)).not().hasValue("Centrs ir saņēmis ziņojumu un to izvērtējis.");
        assertEquals(1, kept(director));

        visitor.leave();
        visitor.open("/letter/edit.xhtml?id=" + id);
        visitor.logIn("director", "vecruzina");
        director.page().waitForURL("**/letter/edit.xhtml?id=" + id);
        assertThat(introduction(director)).hasValue("Centrs ir saņēmis ziņojumu un to izvērtējis.");
        assertThat(director.page().locator(".draft-back")).isVisible();
        assertThat(director.page().locator(".saved")).isVisible();
        picture(director, "draft-back");
        assertEquals(
                "Centrs ir saņēmis ziņojumu un to izvērtējis.",
                product.value("select introduction from care.reply_letter where id = " + id));
        assertEquals(0, kept(director), "nothing stays on the device once it is saved");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNotOverwritten() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        String id = draft(director, SOURCE);
        introduction(director).fill("Mans ievads.");
        endTheSession(director);
        product.value("update care.reply_letter set introduction = 'Cita ievads.', version = version + 1 where id = "
                + id + " returning id");
        visitor.logIn("director", "vecruzina");
        director.page().waitForURL("**/letter/edit.xhtml?id=" + id);
        assertThat(introduction(director)).hasValue("Cita ievads.");
        Locator beside = director.page().locator(".field:has([id='head:introduction']) .notice");
        assertThat(beside).containsText("Mans ievads.");
        assertThat(director.page().locator(".draft-back")).isHidden();
        picture(director, "draft-differs");
        beside.locator("button").click();
        assertThat(beside).hasCount(0);
        assertEquals(0, kept(director));
    }

    @Test
    void theLetterBeginsAsItsSourceAsks() throws Exception {
        product.value("""
                insert into care.recommendation (source, number, text, lead_body, report_received_on, answer) values
                    ('A-PARAUGS', '*1', 'Veikt', 'Centrs', '2025-12-08', 'Veikts'),
                    ('B-PARAUGS', '1', 'Veikt', 'Centrs', null, 'Veikts') returning id""");
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/letter/list.xhtml");
        Locator addressee = director.page().locator("[id='start:addressee']");
        Locator subject = director.page().locator("[id='start:subject']");
        director.choose("start:source", "B-PARAUGS");
        assertThat(subject).hasValue("Par ziņojumā „B-PARAUGS” norādīto rekomendāciju izpildi");
        assertThat(addressee).hasValue("");
        director.choose("start:source", "A-PARAUGS");
        assertThat(subject).hasValue("Par LR Tiesībsarga ziņojumā norādīto rekomendāciju izpildi");
        assertThat(addressee).hasValue("Latvijas Republikas Tiesībsargam");
        picture(director, "begin");
        product.value("delete from care.recommendation where source in ('A-PARAUGS', 'B-PARAUGS') returning id");
        product.value("delete from care.recommendation_source where code in ('A-PARAUGS', 'B-PARAUGS') returning id");
    }

    private static void dateIt(LoggedIn who, String day) {
        who.page().locator("[id='head:datedOn_input']").fill(day);
        who.page().locator("[id='head:subject']").focus();
        who.rest();
    }

    private static void aDateIsNotCalledAName(LoggedIn director) throws Exception {
        String born = product.value("select to_char(min(birth_date), 'DD.MM.YYYY') from care.client");
        Locator part = director.page().locator("article.letter-part");
        part.locator("textarea").first().fill("Aptauja notika " + born + ".");
        part.locator("textarea").nth(1).focus();
        Locator stands = part.locator("[id$=':stands']");
        assertThat(stands).hasText(director.words().of("letter.edit.let_stand_date"));
        stands.click();
        assertThat(director.page().locator("[id='wordDialog']"))
                .containsText(director.words().of("letter.edit.let_stand_text_date", born));
        picture(director, "date");
        director.page().keyboard().press("Escape");
        assertThat(director.page().locator("[id='wordDialog']")).isHidden();
    }

    @Test
    void aCompleteLetterIsSealedAndItsPrintOpens() throws Exception {
        product.value("""
                with asked as (
                    insert into care.recommendation (source, number, text, lead_body) values ('Z-PARAUGS', 'P1', 'Veikt aptauju', 'Centrs')
                    returning id
                )
                insert into care.commitment (recommendation_id, commitment_no, text, owner, evidence)
                select id, '1', 'Aptaujāt pusaudžus', 'Sociālais pedagogs', 'protokols' from asked returning id""");
        LoggedIn director = visitor.as("DIRECTOR");
        String id = draft(director, MADE_UP);
        assertThat(director.page().locator("[id='counter']")).containsText("2");
        assertTrue(introduction(director).inputValue().contains("ir saņēmis un iepazinies ar ziņojumu „Z-PARAUGS”"));
        aDateIsNotCalledAName(director);
        director.page().locator("article.letter-part textarea").first().fill("Aptauja notiks pavasarī.");
        director.field("letter.edit.number").fill("1-5/7");
        dateIt(director, "31.03.2026");
        assertThat(director.page().locator("[id='counter']")).containsText("1");
        assertThat(director.button("letter.edit.finalise")).isDisabled();

        product.value(
                "update care.commitment set due_on = '2026-06-30' where text = 'Aptaujāt pusaudžus' returning id");
        director.open("/letter/edit.xhtml?id=" + id);
        dateIt(director, "31.12.2099");
        assertThat(director.page().locator("[id='why']"))
                .hasText(director.words().of("rule.letter.dated_ahead"));
        assertThat(director.button("letter.edit.finalise")).isDisabled();
        dateIt(director, "31.03.2026");
        assertThat(director.button("letter.edit.finalise")).isEnabled();
        director.button("letter.edit.finalise").click();
        assertThat(director.page().locator(".ui-confirmdialog-yes"))
                .containsText(director.words().of("letter.edit.finalise_yes"));
        director.page().locator(".ui-confirmdialog-yes").click();
        assertThat(director.messages()).containsText(director.words().of("letter.edit.finalised"));
        assertThat(director.page().locator("textarea")).hasCount(0);
        picture(director, "final");

        APIResponse print = director.page().context().request().get(product.url("/letter/document?id=" + id));
        assertEquals("application/pdf", print.headers().get("content-type"));
        assertTrue(new String(print.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        assertEquals(
                "Aptauja notiks pavasarī.",
                product.value("select answer from care.recommendation where source = 'Z-PARAUGS'"));
        director.open("/letter/versions.xhtml?id=" + id);
        assertThat(director.page().locator("article.letter-part ins"))
                .hasText(new String[] {"1-5/7", "31.03.2026", "Aptauja notiks pavasarī."});
        assertThat(director.page().locator("article.letter-part h2"))
                .hasText(new String[] {"Vēstules galva: Numurs", "Vēstules galva: Datums", "P1"});
        assertThat(director.page().locator("[id='choose:older_label']")).containsText("vēstules sākums");
        assertThat(director.page().locator("[id='choose:newer_label']")).containsText("vēstules galva");
        picture(director, "versions");

        director.open("/recommendation/compare.xhtml");
        Locator side = director.page()
                .locator("article.compare")
                .filter(new Locator.FilterOptions().setHasText("Aptauja notiks pavasarī."));
        assertThat(side.locator(".letter")).isVisible();
        assertThat(side).containsText(director.words().of("letter.sealed.link", "1-5/7", "31.03.2026"));
        picture(director, "compare");
    }
}
