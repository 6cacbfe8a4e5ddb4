package lv.vecruzina.ear.recommendation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ejb.obligation.LegalClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the arrival of a recommendation to the sealed letter (no saņemšanas līdz pabeigtai atbildes vēstulei). */
class RegisterIT {
    private static final String NUMBER = "17.3";

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void anOfficialAndTheDirectorCarryOneFromItsArrivalToTheSealedLetter() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        arrive(director);
        commit(director);
        String page = "/recommendation/detail.xhtml?id="
                + product.value("select id from care.recommendation where number = '" + NUMBER + "'");

        LoggedIn official = change("MUNICIPALITY");
        official.open(page);
        prove(official, "1", "Līguma projekts");
        claim(official, "1");

        director = change("DIRECTOR");
        Locator waiting = director.open("/home/index.xhtml").locator("main");
        assertThat(waiting).containsText(director.words().of("recommendation.waiting.title"));
        assertThat(waiting).containsText("Noslēgt līgumu ar laboratoriju");
        director.open(page);
        named(director, "recommendation.step.return_one", "1").click();
        Locator reason = director.page().locator("[id='sendBack:reason']");
        reason.fill("Līgums nav parakstīts");
        director.page().locator("[id='sendBack:save']").click();
        assertThat(director.page().locator("[id='commitments']")).containsText("Līgums nav parakstīts");

        official = change("MUNICIPALITY");
        official.open(page);
        prove(official, "1", "Parakstītais līgums");
        assertThat(official.page().locator("[id='commitments']"))
                .containsText(official.words().of("recommendation.evidence.replaced"));
        claim(official, "1");

        director = change("DIRECTOR");
        director.open(page);
        named(director, "recommendation.step.validate_one", "1").click();
        assertThat(director.page().locator("[id='commitments']"))
                .containsText(director.words().of("recommendation.occurrence.history", 1));
        pastDue(director, page);
        director.page().locator("[id='states:editStatus']").click();
        director.page()
                .locator("[id='status']")
                .getByText(director.words().of("recommendation.status.ieviesta"), exactly())
                .first()
                .click();
        director.page().locator("[id='status:save']").click();
        assertThat(director.page().locator("[id='states']"))
                .containsText(director.words().of("recommendation.status.ieviesta"));
        assessedByMistake(director);
        assertEquals("claimed returned claimed validated claimed validated", product.value("""
                        select string_agg(s.step, ' ' order by s.id) from care.commitment_step s
                        join care.commitment c on c.id = s.commitment_id
                        join care.recommendation r on r.id = c.recommendation_id where r.number = '17.3'"""));
        answer(director);
        seal(director);
    }

    /** A second commitment is past due: the clock hands it to the director, until it is done and validated. */
    private void pastDue(LoggedIn director, String page) throws Exception {
        Page register = director.page();
        register.locator("[id='commitments:add']").click();
        register.locator("[id='commitment:text']").fill("Nosūtīt līguma kopiju");
        register.locator("[id='commitment:owner']").fill("Pašvaldības Sociālais dienests");
        register.locator("[id='commitment:dueOn_input']").fill("01.03.2026");
        director.choose("commitment:ownerUser", displayName("municipality"));
        director.choose("commitment:validatorUser", displayName("director"));
        register.locator("[id='commitment:save']").click();
        assertThat(register.locator("[id='commitments']")).containsText("Nosūtīt līguma kopiju");
        runClock();
        Locator late = atHome(director, "Nosūtīt līguma kopiju");
        assertThat(late).containsText(director.words().of("obligation.state.escalated"));

        LoggedIn official = change("MUNICIPALITY");
        official.open(page);
        prove(official, "2", "Nosūtītā kopija");
        named(official, "recommendation.step.claim_one", "2").click();
        official.page().locator("[id='claim:doneOn_input']").fill("30.03.2026");
        official.page().locator("[id='claim:save']").click();
        assertThat(official.page().locator("[id='commitments']"))
                .containsText(official.words().of("recommendation.commitment.state_claimed"));

        director = change("DIRECTOR");
        director.open(page);
        named(director, "recommendation.step.validate_one", "2").click();
        assertThat(named(director, "recommendation.step.validate_one", "2")).hasCount(0);
        runClock();
        assertThat(atHome(director, "Nosūtīt līguma kopiju")).hasCount(0);
        director.open(page);
    }

    private static Locator atHome(LoggedIn director, String words) {
        director.open("/home/index.xhtml");
        director.page().locator("details.more-work > summary").all().forEach(Locator::click);
        return director.page().locator("ul.worklist > li", new Page.LocatorOptions().setHasText(words));
    }

    /** Runs the clock once more for the day it ran for last. */
    private static void runClock() throws Exception {
        try (Connection connection = product.connect()) {
            connection.setAutoCommit(false);
            LegalClock.run(connection, LocalDate.EPOCH);
            connection.commit();
        }
    }

    /** The Ombudsman has said nothing yet: what was entered is taken back, and its reason stands where it stood. */
    private static void assessedByMistake(LoggedIn director) {
        director.page().locator("[id='states:assess']").click();
        director.page()
                .locator("[id='status']")
                .getByText(director.words().of("recommendation.status.nav_ieviesta"), exactly())
                .click();
        director.page().locator("[id='status:save']").click();
        Locator states = director.page().locator("[id='states']");
        states.locator("summary").click();
        states.getByText(director.words().of("recommendation.detail.take_status_back"))
                .last()
                .click();
        director.page().locator("[id='withdrawStatus:reason']").fill("Vēstule vēl nav saņemta");
        director.page().locator("[id='withdrawStatus:withdraw']").click();
        states.locator("summary").click();
        assertThat(states.locator("del")).hasCount(1);
        assertThat(states).containsText("Vēstule vēl nav saņemta");
    }

    @Test
    void whatWasEnteredByMistakeIsTakenBackWithAReason() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        Page page = director.open("/recommendation/edit.xhtml");
        director.choose(
                "recommendation:source",
                String.valueOf(
                        product.value("select title from care.recommendation_source where code = 'TIESIBSARGS-2025'")));
        page.locator("[id='recommendation:number']").fill("99");
        page.locator("[id='recommendation:leadBody']").fill("Centrs");
        page.locator("[id='recommendation:save']").click();
        page.waitForURL("**/recommendation/detail.xhtml?id=*");
        page.navigate(page.url().replace("/detail.xhtml", "/edit.xhtml"));
        page.locator("[id='recommendation:takeBack']").click();
        page.locator("[id='withdrawRecommendation:reason']").fill("Ierakstīta divreiz");
        page.locator("[id='withdrawRecommendation:withdraw']").click();
        page.waitForURL("**/recommendation/list.xhtml*");
        assertThat(director.messages()).containsText(director.words().of("recommendation.edit.taken_back"));
        assertEquals("Ierakstīta divreiz", product.value("""
                        select reason from care.history
                        where table_name = 'recommendation' and operation = 'delete' order by id desc limit 1"""));
    }

    @Test
    void anOfficialReadsWhatOthersLead() throws Exception {
        LoggedIn official = visitor.as("MUNICIPALITY");
        official.open("/recommendation/detail.xhtml?id="
                + product.value("select id from care.recommendation where number = '*8'"));
        assertThat(official.page().locator("[id='commitments']")).isVisible();
        assertThat(official.page().locator("[id='commitments:add']")).hasCount(0);
        assertThat(official.page().locator("[id='reply:editAnswer']")).hasCount(0);
    }

    /** Somebody else sits down. */
    private LoggedIn change(String role) {
        visitor.leave();
        return visitor.as(role);
    }

    private static void arrive(LoggedIn director) {
        Page page = director.open("/recommendation/edit.xhtml");
        page.locator("[id='recommendation:newSource']").click();
        page.locator("[id='sourceForm:code']").fill("VI-2026");
        page.locator("[id='sourceForm:sourceTitle']").fill("Veselības inspekcijas pārbaude 2026");
        page.locator("[id='sourceForm']")
                .getByText(director.words().of("recommendation.source_kind.inspection"), exactly())
                .click();
        page.locator("[id='sourceForm:save']").click();
        assertThat(page.locator("[id='recommendation:source']")).containsText("Veselības inspekcijas pārbaude 2026");
        page.locator("[id='recommendation:number']").fill(NUMBER);
        page.locator("[id='recommendation:leadBody']").fill("Rēzeknes novada pašvaldība un centrs");
        page.locator("[id='recommendation:text']").fill("Noslēgt līgumu par ēdināšanas kontroli.");
        page.locator("[id='recommendation:save']").click();
        page.waitForURL("**/recommendation/detail.xhtml?id=*");
    }

    private static void commit(LoggedIn director) throws Exception {
        Page page = director.page();
        page.locator("[id='commitments:add']").click();
        page.locator("[id='commitment:text']").fill("Noslēgt līgumu ar laboratoriju");
        page.locator("[id='commitment:owner']").fill("Pašvaldības Sociālais dienests");
        director.choose("commitment:recurrence", director.words().of("recommendation.recurrence.reizi_gadā"));
        director.choose("commitment:ownerUser", displayName("municipality"));
        director.choose("commitment:validatorUser", displayName("municipality"));
        page.locator("[id='commitment:save']").click();
        assertThat(page.locator("[id='commitment']"))
                .containsText(director.words().of("rule.recommendation.validator_is_someone_else"));
        director.choose("commitment:validatorUser", displayName("director"));
        page.locator("[id='commitment:save']").click();
        assertThat(page.locator("[id='commitments']")).containsText("Noslēgt līgumu ar laboratoriju");
    }

    private static void answer(LoggedIn director) {
        Page page = director.page();
        page.locator("[id='reply:editAnswer']").click();
        page.locator("[id='answer:words']").fill("Līgums ar laboratoriju ir noslēgts 2026. gada 10. martā.");
        page.locator("[id='answer:save']").click();
        assertThat(page.locator("[id='reply']")).containsText("2026. gada 10. martā");
    }

    private static void seal(LoggedIn director) throws Exception {
        Page page = director.open("/letter/list.xhtml");
        director.choose(
                "start:source", product.value("select title from care.recommendation_source where code = 'VI-2026'"));
        director.rest();
        page.locator("[id='start:addressee']").fill("Veselības inspekcijai");
        director.button("letter.list.begin").click();
        page.waitForURL("**/letter/edit.xhtml*");
        assertThat(director.button("letter.edit.finalise")).isDisabled();
        director.field("letter.edit.number").fill("1-5/9");
        page.locator("[id='head:datedOn_input']").fill("31.03.2026");
        page.locator("[id='head:subject']").focus();
        assertThat(director.button("letter.edit.finalise")).isEnabled();
        director.button("letter.edit.finalise").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(director.messages()).containsText(director.words().of("letter.edit.finalised"));
        assertEquals(
                "final",
                product.value("select state from care.reply_letter where source = 'VI-2026' and letter_no = '1-5/9'"));
    }

    private static String displayName(String userName) throws Exception {
        return String.valueOf(
                product.value("select display_name from care.account where user_name = '" + userName + "'"));
    }

    private static void prove(LoggedIn official, String no, String words) {
        Page page = official.page();
        named(official, "recommendation.evidence.add_one", no).click();
        assertThat(page.locator("[id='evidence:save']")).isVisible();
        page.locator("[id='evidence'] input[type=file]")
                .setInputFiles(new FilePayload(
                        "līgums.pdf", "application/pdf", ("%PDF-1.4 " + words).getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='evidence:description']").fill(words);
        page.locator("[id='evidence:save']").click();
        assertThat(page.locator("[id='commitments']")).containsText(words);
    }

    private static void claim(LoggedIn official, String no) {
        named(official, "recommendation.step.claim_one", no).click();
        official.page().locator("[id='claim:save']").click();
        assertThat(official.page().locator("[id='commitments']"))
                .containsText(official.words().of("recommendation.commitment.state_claimed"));
    }

    /** The button of the commitment with the number. */
    private static Locator named(LoggedIn person, String key, String no) {
        return person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(person.words().of(key, no))
                                .setExact(true));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
