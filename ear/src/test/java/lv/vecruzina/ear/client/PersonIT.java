package lv.vecruzina.ear.client;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who the client is: a new one entered with similar ones shown, people around them, what care must know, two files merged. */
class PersonIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private static void type(LoggedIn worker, String id, String words) {
        Locator field = worker.page().locator("[id='" + id + "']");
        field.fill(words);
        field.press("Tab");
    }

    /** Enters somebody and returns the number. */
    private static String enter(LoggedIn worker, String given, String family, String born) {
        worker.open("/client/edit.xhtml");
        type(worker, "client:givenName", given);
        type(worker, "client:familyName", family);
        type(worker, "client:birthDate_input", born);
        worker.choose("client:sex", worker.words().of("client.sex.F"));
        worker.choose("client:municipalityId", "Rēzeknes novads");
        worker.button("client.edit.add").click();
        worker.page().waitForURL(Pattern.compile(".*/client/file\\.xhtml\\?no=.*"));
        return worker.page().url().replaceAll(".*no=", "");
    }

    @Test
    void aSimilarClientIsShownBeforeAnotherFileIsMade() throws Exception {
        LoggedIn worker = visitor.as("DIRECTOR");
        String no = enter(worker, "Žubīte", "Iedomāta-Šķēle", "03.04.2013");
        worker.open("/client/edit.xhtml");
        type(worker, "client:givenName", "zubite");
        type(worker, "client:familyName", "IEDOMATA-SKELE");
        Locator hint = worker.page().locator("[id='client:similar']");
        assertThat(hint).containsText("Iedomāta-Šķēle Žubīte");
        type(worker, "client:birthDate_input", "03.04.2013");
        assertThat(hint).containsText(worker.words().of("client.similar.name_and_birth_date"));
        hint.getByRole(AriaRole.LINK).first().click();
        assertThat(worker.page()).hasURL(Pattern.compile(".*/client/file\\.xhtml\\?no=" + no));
        assertEquals("1", product.value("select count(*) from care.client where family_name = 'Iedomāta-Šķēle'"));
    }

    @Test
    void aWrongCheckDigitIsConfirmedAndTheCodeIsShownOnlyOnDemand() throws Exception {
        LoggedIn worker = visitor.as("DIRECTOR");
        worker.open("/client/edit.xhtml");
        type(worker, "client:givenName", "Kodija");
        type(worker, "client:familyName", "Ciparniece");
        type(worker, "client:birthDate_input", "16.11.1975");
        type(worker, "client:code", "161175-19998");
        assertThat(worker.page().locator("[id='client:doubt']"))
                .containsText(worker.words().of("client.edit.code_doubtful"));
        worker.choose("client:sex", worker.words().of("client.sex.F"));
        worker.choose("client:municipalityId", "Rēzeknes novads");
        worker.button("client.edit.add").click();
        assertThat(worker.page().locator(".field:has([id='client:code']) .ui-message-error"))
                .hasText(worker.words().of("rule.client.code_check_digit"));
        worker.page().locator("[id='client:codeConfirmed'] .ui-chkbox-box").click();
        worker.button("client.edit.add").click();
        worker.page().waitForURL(Pattern.compile(".*/client/file\\.xhtml\\?no=.*"));
        String no = worker.page().url().replaceAll(".*no=", "");
        worker.open("/client/edit.xhtml?no=" + no);
        assertThat(worker.page().locator("main")).not().containsText("161175-19998");
        worker.button("client.edit.code_show").click();
        assertThat(worker.page().locator("main")).containsText("161175-19998");
        assertEquals("1", product.value("""
                select count(*) from care.client_opening o join care.client c on c.id = o.client_id
                where c.client_no = ? and o.part = 'personal_code'""", no));
    }

    @Test
    void aRepresentativeAndAnAllergyAreEnteredAndShown() throws Exception {
        LoggedIn worker = visitor.as("DIRECTOR");
        String no = enter(worker, "Rūta", "Pārstāvīga", "05.06.2014");
        worker.open("/relative/of_client.xhtml?no=" + no);
        worker.button("relative.list.add").click();
        type(worker, "relative:name", "Aizbildne Uz Papīra");
        worker.choose("relative:kind", worker.words().of("relative.kind.guardian"));
        type(worker, "relative:phone", "+371 20000000");
        worker.choose("relative:representsAs", worker.words().of("relative.represents_as.guardian"));
        worker.button("shared.action.save").click();
        assertThat(worker.page().locator("[id='relative']"))
                .containsText(worker.words().of("rule.relative.representation_needs_ground_and_day"));
        type(worker, "relative:ground", "Bāriņtiesas lēmums 1-6/1");
        type(worker, "relative:fromOn_input", "01.01.2026");
        worker.button("shared.action.save").click();
        assertThat(worker.page().locator("[id='people']")).containsText("Bāriņtiesas lēmums 1-6/1");

        worker.open("/need/of_client.xhtml?no=" + no);
        worker.page().locator("[id='needs:add']").click();
        worker.choose("need:kind", worker.words().of("need.kind.allergy"));
        type(worker, "need:words", "Zemesrieksti");
        worker.page().locator("[id='need:save']").click();
        assertThat(worker.page().locator("[id='needs']")).containsText("Zemesrieksti");
        assertEquals("Zemesrieksti", product.value("""
                select n.text from care.care_need n join care.client c on c.id = n.client_id
                where c.client_no = ?""", no));
    }

    @Test
    void aMergedNumberLeadsToTheFileThatStays() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        String stays = enter(director, "Viena", "Divlietiņa", "07.08.2012");
        String leaves = enter(director, "Viena Marija", "Divlietiņa", "07.08.2012");
        director.open("/client/merge.xhtml?no=" + stays);
        type(director, "other:with", leaves);
        director.button("client.merge.compare").click();
        assertThat(director.page().locator("[id='sides']")).containsText("Divlietiņa Viena Marija");
        director.page().locator("[id='merge:reason']").fill("Viens un tas pats bērns");
        director.button("client.merge.do").click();
        director.button("shared.confirm.yes").click();
        director.page().waitForURL(Pattern.compile(".*/client/file\\.xhtml\\?no=" + stays));
        director.open("/client/file.xhtml?no=" + leaves);
        assertThat(director.page()).hasURL(Pattern.compile(".*/client/file\\.xhtml\\?no=" + stays));
        assertThat(director.messages())
                .containsText(director.words()
                        .of("client.merge.leads")
                        .replace("{0}", leaves)
                        .replace("{1}", stays));
        assertEquals(stays, Objects.requireNonNull(product.value("""
                        select c.client_no from care.client_merge m join care.client c on c.id = m.stays_id
                        where m.client_no = ?""", leaves)));
    }
}
