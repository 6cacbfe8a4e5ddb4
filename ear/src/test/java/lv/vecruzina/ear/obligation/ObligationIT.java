package lv.vecruzina.ear.obligation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.Project;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ejb.obligation.LegalClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a rule asks of the centre is done with a proof or excused with a reason (pienākumi). */
class ObligationIT {
    /** A parameter by its code, which is no word for readers. */
    private static final Pattern CODE = Pattern.compile("\\{|[A-Z]+_[A-Z]+");

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void anObligationIsDoneWithAProofAndAnotherExcusedWithAReason() throws Exception {
        Newcomer child = Newcomer.aged(product, 14, "social_worker");
        ranAway(child);
        asked(child, "RUNAWAY_POLICE");
        asked(child, "RUNAWAY_ORPHANS_COURT");
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/obligation/list.xhtml");

        Locator police = row(worker, "open", child, "RUNAWAY_POLICE");
        assertThat(police).containsText("nokavēta");
        assertThat(police).containsText("Zvaniet 110");
        settle(worker, police, "do", "doing", "Zvans 110, notikums 77");
        assertThat(police).hasCount(0);
        Locator done = row(worker, "settled", child, "RUNAWAY_POLICE");
        assertThat(done).containsText(worker.words().of("obligation.list.late_done"));
        assertThat(done).containsText("Zvans 110, notikums 77");

        Locator court = row(worker, "open", child, "RUNAWAY_ORPHANS_COURT");
        assertEquals(
                1,
                court.locator("td .ui-button")
                        .evaluateAll(
                                "all => new Set(all.map(one => Math.round(one.getBoundingClientRect().left))).size"),
                "one below the other, flush");
        settle(worker, court, "excuse", "excusing", "Bērns bija pie vecāsmātes");
        assertThat(court).hasCount(0);
        Locator excused = row(worker, "settled", child, "RUNAWAY_ORPHANS_COURT");
        assertThat(excused).containsText(worker.words().of("obligation.list.excused"));
        assertThat(excused).containsText("Bērns bija pie vecāsmātes");
        assertEquals(
                "social_worker Zvans 110, notikums 77; social_worker Bērns bija pie vecāsmātes",
                product.value("""
                select string_agg(concat_ws(' ', o.done_by, o.proof, o.excused_by, o.excused_reason), '; ' order by o.id)
                from care.obligation o join care.client c on c.id = o.client_id
                where c.client_no = ?""", child.clientNo()));
    }

    /** Refused once, in the dialog alone; then it asks again and says why. */
    @Test
    void aWrongExcuseIsTakenBackWithAReasonAndAsksAgain() throws Exception {
        Newcomer child = Newcomer.aged(product, 14, "social_worker");
        ranAway(child);
        asked(child, "RUNAWAY_POLICE");
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/obligation/list.xhtml");
        settle(worker, row(worker, "open", child, "RUNAWAY_POLICE"), "excuse", "excusing", "Bērns bija dārzā.");
        assertThat(worker.messages()).containsText(child.name());
        Locator excused = row(worker, "settled", child, "RUNAWAY_POLICE");
        excused.locator("button[id$=':takeBack']").click();
        worker.page().locator("[id='takingBack:reason']").fill("Cits bērns");
        product.update(
                "update care.obligation o set version = o.version + 1 from care.client c where c.id = o.client_id and c.client_no = ?",
                child.clientNo());
        worker.page().locator("[id='takingBack:withdraw']").click();
        assertThat(worker.page().locator("[id='takingBack'] .notice-error")).isVisible();
        assertThat(worker.page().locator(".notice-error")).hasCount(1);

        worker.open("/obligation/list.xhtml");
        excused.locator("button[id$=':takeBack']").click();
        worker.page().locator("[id='takingBack:reason']").fill("Cits bērns");
        worker.page().locator("[id='takingBack:withdraw']").click();
        assertThat(row(worker, "open", child, "RUNAWAY_POLICE")).containsText("Cits bērns");
        assertThat(excused).hasCount(0);
    }

    @Test
    void anInspectorReadsByWhatRulesTheClockAsks() throws Exception {
        LoggedIn inspector = visitor.as("INSPECTOR");
        inspector.open("/obligation/rules.xhtml");
        Locator plan = inspector
                .page()
                .locator("[id='rules:rows_data'] > tr", new Page.LocatorOptions().setHasText(name("PLAN_DUE")));
        assertThat(plan).containsText("30. dienā pēc uzņemšanas");
        assertThat(plan).containsText(inspector.words().of("obligation.rules.from", "01.01.2000"));
        assertThat(plan).containsText(inspector.words().of("legal.list.unverified"));
        assertThat(plan).containsText(inspector.words().of("role.specialist"));
        assertThat(plan).containsText("Atgādina 7 dienas pirms termiņa");
        assertThat(plan).containsText("direktorei 7 dienas pēc termiņa");
        assertThat(inspector.page().locator("[id='rules:rows_data'] > tr"))
                .hasCount(Integer.parseInt(product.value("select count(*) from care.obligation_rule")));
        assertThat(inspector.page().locator("[id='rules:rows_data']")).not().containsText(CODE);
    }

    @Test
    void atHomeTheWorstStandFirstAndThenWhatIsDueThisWeek() throws Exception {
        LocalDate due = LocalDate.now(ZoneId.of("Europe/Riga")).plusDays(2);
        product.update("""
                insert into care.obligation (rule, arose_on, due_at, remind_on)
                values ('STATISTICS_DUE', '2001-01-01', (cast(? as date) + time '23:59:59') at time zone 'Europe/Riga', '2001-01-01')""", due.toString());
        LoggedIn director = visitor.as("DIRECTOR");
        Locator seen = director.page()
                .locator(
                        ".work section",
                        new Page.LocatorOptions().setHasText(director.words().of("obligation.home.title")))
                .locator(":scope > ul.worklist > li");
        assertThat(seen).hasCount(10);
        assertThat(seen.first()).containsText(Pattern.compile("Nokavēt[si] \\d+ pienākum"));
        assertThat(seen.filter(new Locator.FilterOptions().setHasText(name("STATISTICS_DUE"))))
                .containsText("vēl 2 dienas");
        seen.first().locator("a").click();
        director.page().waitForURL("**/obligation/list.xhtml?state=late");
        assertThat(director.page().locator("[id='sift:state_label']"))
                .hasText(director.words().of("obligation.list.show_late"));
        product.update("delete from care.obligation where arose_on = date '2001-01-01' and rule = ?", "STATISTICS_DUE");
    }

    @Test
    void onATabletTheListsFitAndEachValueHasItsHeading() {
        visitor.page().setViewportSize(800, 1280);
        LoggedIn director = visitor.as("DIRECTOR");
        for (String page : List.of("/obligation/list.xhtml", "/obligation/rules.xhtml")) {
            director.open(page);
            assertEquals(800, director.page().evaluate("() => document.documentElement.scrollWidth"), page);
            assertThat(director.page().locator("td").filter(new Locator.FilterOptions().setHasText(CODE)))
                    .hasCount(0);
            assertThat(director.page().locator("td.col-wide > .ui-column-title").first())
                    .isVisible();
        }
    }

    /**
     * The clock escalates: the director sees what the social worker was asked long ago; once the worker has settled it, it is gone
     * for both and stays so when the clock runs again.
     */
    @Test
    void whatIsEscalatedIsSeenByTheDirectorUntilItsOwnerSettlesIt() throws Exception {
        Newcomer child = Newcomer.aged(product, 16, "social_worker");
        stays(child, "LONGTERM", "2015-01-05");
        runClock();
        LoggedIn director = visitor.as("DIRECTOR");
        String escalated = director.words().of("obligation.state.escalated");
        director.open("/home/index.xhtml");
        assertThat(atHome(director, child, "LONGTERM_DECISION")).containsText(escalated);
        assertThat(atHome(director, child, "NO_REPRESENTATIVE")).containsText(escalated);
        director.open("/obligation/list.xhtml");
        director.choose("sift:state", director.words().of("obligation.list.show_escalated"));
        visitor.settle();
        assertThat(row(director, "open", child, "LONGTERM_DECISION"))
                .containsText(director.words().of("role.social_worker"));
        visitor.leave();

        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/obligation/list.xhtml");
        settle(worker, row(worker, "open", child, "LONGTERM_DECISION"), "excuse", "excusing", "Lēmums ir papīra lietā");
        settle(worker, row(worker, "open", child, "NO_REPRESENTATIVE"), "do", "doing", "Bāriņtiesas vēstule nr. 7");
        worker.open("/home/index.xhtml");
        assertThat(atHome(worker, child, "LONGTERM_DECISION")).hasCount(0);
        assertThat(atHome(worker, child, "NO_REPRESENTATIVE")).hasCount(0);
        visitor.leave();

        runClock();
        director = visitor.as("DIRECTOR");
        director.open("/home/index.xhtml");
        assertThat(atHome(director, child, "LONGTERM_DECISION")).hasCount(0);
        assertThat(atHome(director, child, "NO_REPRESENTATIVE")).hasCount(0);
        director.open("/obligation/list.xhtml");
        assertThat(row(director, "open", child, "LONGTERM_DECISION")).hasCount(0);
        assertThat(row(director, "settled", child, "LONGTERM_DECISION")).containsText("Lēmums ir papīra lietā");
        assertThat(row(director, "settled", child, "NO_REPRESENTATIVE")).containsText("Bāriņtiesas vēstule nr. 7");
    }

    @Test
    void nobodysPageOfTodayTellsOneThingTwice() {
        for (String role : List.of(
                "DIRECTOR",
                "SOCIAL_WORKER",
                "SPECIALIST",
                "CARER",
                "NURSE",
                "ACCOUNTANT",
                "DATA_PROTECTION",
                "MUNICIPALITY")) {
            LoggedIn reader = visitor.as(role);
            reader.open("/home/index.xhtml");
            reader.page().locator("details.more-work > summary").all().forEach(Locator::click);
            List<String> told = reader.page().locator("ul.worklist > li").allInnerTexts();
            assertEquals(told.stream().distinct().toList(), told, role);
            List<String> lists = reader.page().locator(".work h2").allInnerTexts();
            assertEquals(lists.stream().distinct().toList(), lists, role);
            reader.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Project.TARGET.resolve("screenshots").resolve("home-" + role + ".png")));
            visitor.leave();
        }
    }

    /** Runs the clock once more for the day it ran for last. */
    private static void runClock() throws Exception {
        try (Connection connection = product.connect()) {
            connection.setAutoCommit(false);
            LegalClock.run(connection, LocalDate.EPOCH);
            connection.commit();
        }
    }

    private static Locator atHome(LoggedIn reader, Newcomer child, String rule) throws Exception {
        return reader.page()
                .locator("ul.worklist > li", new Page.LocatorOptions().setHasText(child.name()))
                .filter(new Locator.FilterOptions().setHasText(name(rule)));
    }

    private static String name(String rule) throws Exception {
        return String.valueOf(product.value("select name_lv from care.obligation_rule where code = ?", rule));
    }

    /** Opens the dialog, is refused without words, and says them. */
    private static void settle(LoggedIn worker, Locator row, String button, String dialog, String words) {
        row.locator("button[id$=':" + button + "']").click();
        Locator form = worker.page().locator("[id='" + dialog + "']");
        Locator save = form.locator("[id='" + dialog + ":save']");
        save.click();
        assertThat(form).containsText(worker.words().of("jakarta.faces.component.UIInput.REQUIRED"));
        form.locator("textarea").fill(words);
        save.click();
        assertThat(form).isHidden();
    }

    private static Locator row(LoggedIn worker, String list, Newcomer child, String rule) throws Exception {
        return worker.page()
                .locator("[id='" + list + ":rows_data'] > tr", new Page.LocatorOptions().setHasText(child.name()))
                .filter(new Locator.FilterOptions().setHasText(name(rule)));
    }

    /** Due before all others, so that it stands on the first page; its ground is in the records, as the clock looks for it. */
    private static void asked(Newcomer child, String rule) throws Exception {
        product.update("""
                insert into care.obligation (rule, client_id, placement_id, arose_on, due_at)
                select ?, a.client_id, a.placement_id, a.day, timestamptz '2001-01-05 12:00+02'
                from (select p.client_id, p.id as placement_id, t.day
                      from care.client c
                      join care.placement p on p.client_id = c.id
                      join care.attendance t on t.placement_id = p.id
                      where c.client_no = ?) a""", rule, child.clientNo());
    }

    private static void ranAway(Newcomer child) throws Exception {
        stays(child, "CRISIS", "2026-01-02");
        product.update("""
                insert into care.attendance (placement_id, day, status)
                select id, date '2026-01-05', 'runaway' from care.placement where placement_no = ?""", child.clientNo());
    }

    private static void stays(Newcomer child, String service, String since) throws Exception {
        product.update("""
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
                select c.client_no, c.id, s.id, true, c.municipality_id, cast(? as date)
                from care.client c, care.service s where c.client_no = ? and s.code = ?""", since, child.clientNo(), service);
    }
}
