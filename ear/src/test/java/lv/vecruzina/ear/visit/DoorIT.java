package lv.vecruzina.ear.visit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.Project;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Tablet;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ejb.shared.Riga;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*: the door is answered, what happens is written down, and a child complains so that nobody can tell who it was. */
class DoorIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void receptionOpensTheDoorLetsInAndOut() {
        LoggedIn reception = visitor.as("RECEPTION");
        Page page = reception.open("/home/index.xhtml");
        String name = "Ilze " + UUID.randomUUID();
        page.locator("[id='bell:ring']").click();
        page.waitForURL("**/visit/day.xhtml");
        Locator ring = rows(page, "open")
                .filter(saying(reception.words().of("visit.row.waiting")))
                .last();
        ring.locator("button[id$=':answer']").click();
        Locator letIn = rows(page, "open")
                .filter(saying(reception.words().of("visit.row.unnamed")))
                .last();
        letIn.locator("button[id$=':write']").click();
        focused(page, "entry:visitor");
        page.locator("[id='entry:visitor']").fill(name);
        reception.choose("entry:hostKind", reception.words().of("visit.host.management"));
        page.locator("[id='entry:save']").click();
        Locator inside = rows(page, "open").filter(saying(name));
        assertThat(inside).containsText(reception.words().of("visit.row.inside"));
        reception.open("/home/index.xhtml");
        assertThat(page.locator("main")).containsText(name);
        reception.open("/visit/day.xhtml");
        inside.locator("button[id$=':leave']").click();
        assertThat(inside).hasCount(0);
        assertThat(rows(page, "day").filter(saying(name)))
                .containsText(reception.words().of("visit.host.management"));
    }

    @Test
    void aCarerWritesViolenceDownAndWhoWasTold() throws Exception {
        Newcomer child = Newcomer.aged(product, 12, "carer");
        LoggedIn carer = visitor.as("CARER");
        Page page = carer.open("/incident/list.xhtml");
        page.locator("[id='begin:ask']").click();
        Locator dialog = page.locator("[id='incidentDialog']");
        assertThat(dialog).isVisible();
        carer.choose("incident:kind", carer.words().of("incident.kind.violence"));
        dialog.locator("[id='incident:place']").fill("3. stāva gaitenis");
        dialog.locator("[id='incident:words']").fill("Iesita ar dūri");
        dialog.locator("[id='incident:concerned_input']").pressSequentially(child.familyName());
        page.locator("[id='incident:concerned_panel'] li").first().click();
        dialog.locator("[id='incident:save']").click();
        Locator row = rows(page, "incidents").filter(saying(child.name()));
        assertThat(row).containsText(carer.words().of("incident.row.today"));
        carer.open("/home/index.xhtml");
        assertThat(page.locator("main")).containsText(carer.words().of("incident.home.title"));
        carer.open("/incident/list.xhtml");
        row.locator("button[id$=':tell']").click();
        assertThat(page.locator("[id='tellingDialog']")).isVisible();
        carer.choose("telling:told", carer.words().of("incident.body.police"));
        page.locator("[id='telling:words']").fill("Nr. 7");
        page.locator("[id='telling:save']").click();
        assertThat(row).containsText("Nr. 7");
        assertThat(row).not().containsText(carer.words().of("incident.row.today"));
    }

    @Test
    void isolationWithoutAGroundIsRefusedAndTheDirectorSeesItAtOnce() throws Exception {
        Newcomer child = Newcomer.aged(product, 12, "carer");
        LoggedIn carer = visitor.as("CARER");
        Page page = carer.open("/restriction/of_client.xhtml?no=" + child.clientNo());
        page.locator("[id='begin:ask']").click();
        Locator dialog = page.locator("[id='restrictDialog']");
        assertThat(dialog).isVisible();
        carer.choose("restrict:kind", carer.words().of("restriction.kind.isolation"));
        dialog.locator("[id='restrict:words']").fill("Drudzis un izsitumi");
        dialog.locator("[id='restrict:seen']").fill("Guļ");
        dialog.locator("[id='restrict:save']").click();
        assertThat(dialog).containsText(carer.words().of("rule.restriction.isolation_needs_a_ground"));
        page.locator("[id='restrict:groundCode']").click();
        page.locator("[id='restrict:groundCode_panel'] li").nth(2).click();
        dialog.locator("[id='restrict:save']").click();
        assertThat(page.locator("section.running")).containsText("Drudzis un izsitumi");
        visitor.leave();
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/home/index.xhtml");
        page.getByText(child.name()).first().click();
        assertThat(page.locator("section.running"))
                .not()
                .containsText(director.words().of("restriction.look.none"));
        page.locator("section.running button[id$=':end']").click();
        assertThat(page.locator("[id='endingDialog']")).isVisible();
        LocalDate tomorrow = LocalDate.now(Riga.ZONE).plusDays(1);
        Locator day = page.locator("[id='ending:day_input']");
        day.fill(tomorrow.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        page.locator("[id='ending:save']").click();
        assertThat(page.locator("[id='endingDialog'] .ui-message-error").first())
                .isVisible();
        day.fill(LocalDate.now(Riga.ZONE).format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        page.locator("[id='ending:save']").click();
        assertThat(page.locator("section.running")).hasCount(0);
        assertThat(rows(page, "over")).containsText("Drudzis un izsitumi");
    }

    @Test
    void anIsolationWithoutAGroundThatEndedAfterMidnightEntersWithAReason() throws Exception {
        Newcomer child = Newcomer.aged(product, 12, "social_worker");
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        Page page = worker.open("/restriction/of_client.xhtml?no=" + child.clientNo());
        page.locator("[id='begin:ask']").click();
        Locator dialog = page.locator("[id='restrictDialog']");
        assertThat(dialog).isVisible();
        worker.choose("restrict:kind", worker.words().of("restriction.kind.isolation"));
        DateTimeFormatter written = DateTimeFormatter.ofPattern("dd.MM.yyyy");
        LocalDate today = LocalDate.now(Riga.ZONE);
        dialog.locator("[id='restrict:day_input']").fill(today.minusDays(2).format(written));
        dialog.locator("[id='restrict:from']").fill("23:00");
        dialog.locator("[id='restrict:untilDay_input']").fill(today.minusDays(1).format(written));
        dialog.locator("[id='restrict:until']").fill("01:00");
        dialog.locator("[id='restrict:words']").fill("Ielikts atsevišķi");
        dialog.locator("[id='restrict:seen']").fill("Raudāja");
        dialog.locator("[id='restrict:seenAt']").fill("00:10");
        dialog.locator("[id='restrict:save']").click();
        assertThat(dialog).containsText(worker.words().of("rule.restriction.isolation_needs_a_ground"));
        dialog.locator("[id='restrict:reason']").fill("Vakar nebija datora");
        dialog.locator("[id='restrict:save']").click();
        Locator row = rows(page, "over").filter(saying("Ielikts atsevišķi"));
        assertThat(row).containsText(worker.words().of("restriction.ground.none"));
        assertThat(row).containsText("Vakar nebija datora");
        assertThat(row).containsText("2 h 0 min");
        assertThat(row).not().containsText(worker.words().of("restriction.look.none"));
        worker.open("/restriction/list.xhtml");
        assertThat(page.locator("form.register")).hasAttribute("target", "_blank");
        String month = today.minusDays(2).toString().substring(0, 7);
        page.locator("#registerMonth").selectOption(month);
        APIResponse paper = page.request().get(product.url("/restriction/sheet?month=" + month));
        assertEquals("application/pdf", paper.headers().get("content-type"));
    }

    @Test
    void aChildComplainsAnonymouslyAndReadsTheAnswer() throws Exception {
        visitor.page().setViewportSize(800, 1280);
        String words = "Zupa auksta " + UUID.randomUUID();
        String answer = "Zupu sildīsim " + UUID.randomUUID();
        Newcomer child = Newcomer.aged(product, 9, "social_worker");
        Page page = complain(child, words);
        assertEquals(
                "0",
                product.value("select count(*)::text from care.history where after::text like ?", "%" + words + "%"));
        assertEquals("1", product.value("select count(*)::text from box.complaint where words = ?", words));
        page.locator("[id='done:finish']").click();

        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/complaint/list.xhtml");
        Locator row = rows(page, "open").filter(saying(words));
        assertThat(row).containsText(director.words().of("complaint.voice.anonymous"));
        row.locator("button[id$=':answer']").click();
        focused(page, "answering:answer");
        page.locator("[id='answering:answer']").fill(answer);
        page.locator("[id='answering:save']").click();
        assertThat(rows(page, "settled").filter(saying(words))).containsText(answer);
        visitor.leave();

        Tablet.give(visitor.as("SOCIAL_WORKER"), "/client/file.xhtml?no=" + child.clientNo());
        visitor.open("/complaint/mine.xhtml");
        assertThat(page.locator("[id='mine']")).containsText(answer);
        assertThat(page.locator("[id='mine']")).not().containsText(words);
        assertEquals(List.of(), logsSaying(words));
    }

    private Page complain(Newcomer child, String words) {
        Tablet.give(visitor.as("SOCIAL_WORKER"), "/client/file.xhtml?no=" + child.clientNo());
        Page page = visitor.page();
        page.locator("a.child-door").last().click();
        page.locator("button.child-pick").nth(2).click();
        assertThat(page.locator("[aria-pressed=true]")).hasCount(1);
        page.locator("[id='complain:words']").fill(words);
        page.locator("[id='complain:anonymous']").click();
        assertThat(page.locator("[id='complain:words']")).hasValue("");
        assertThat(page.locator("[id='mine']")).not().containsText(words);
        return page;
    }

    /** Log files of the running product in which the words stand. */
    private static List<Path> logsSaying(String words) throws IOException {
        try (Stream<Path> files = Files.walk(Project.TARGET)) {
            List<Path> logs = files.filter(file -> file.toString().matches(".*\\.log(\\..*)?"))
                    .toList();
            assertFalse(logs.isEmpty(), "no log found to look into");
            return logs.stream().filter(log -> holds(log, words)).toList();
        }
    }

    private static boolean holds(Path log, String words) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).contains(words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Locator rows(Page page, String form) {
        return page.locator("[id='" + form + ":rows_data'] tr");
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void focused(Page page, String id) {
        assertThat(page.locator("[id='" + id + "']")).isFocused();
    }
}
