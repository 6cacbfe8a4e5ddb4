package lv.vecruzina.ear.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Responsibility (atbildība) is given, ended and withdrawn, for a client or a group: so the circle grows and shrinks. */
class ResponsibilityIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Riga"));

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aResponsibilityIsGivenEndedAndWithdrawn() throws Exception {
        Newcomer client = Newcomer.aged(product, 9, "social_worker");
        HttpSession specialist = HttpSession.as(product, "SPECIALIST");
        assertEquals(404, file(specialist, client));
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/staff/detail.xhtml?id=" + employee("specialist"));

        Locator giving = open(director, "responsibilities:give", "giving");
        director.pick("giving:clientNo", client.clientNo());
        save(giving, "giving:save");
        assertThat(giving).isHidden();
        Locator row = row(director, "responsibilities", client);
        assertThat(row).containsText(TODAY.format(DAY));
        assertEquals(200, file(specialist, client));

        open(director, "responsibilities:give", "giving");
        director.pick("giving:clientNo", client.clientNo());
        save(giving, "giving:save");
        assertThat(giving).containsText(director.words().of("constraint.responsibility_is_given_once_a_day"));
        giving.locator("[id='giving:leave']").click();

        row.locator("button[id$=':end']").click();
        Locator ending = director.page().locator("[id='ending']");
        save(ending, "ending:save");
        assertThat(ending).containsText(director.words().of("constraint.responsibility_ends_after_it_begins"));
        ending.locator("[id='ending:untilOn_input']").fill(TODAY.plusDays(1).format(DAY));
        save(ending, "ending:save");
        assertThat(ending).isHidden();
        assertThat(row).containsText(TODAY.plusDays(1).format(DAY));
        assertEquals(200, file(specialist, client));

        withdraw(director, row);
        assertEquals(404, file(specialist, client));
    }

    @Test
    void aGroupIsOpenedAndItsMembersComeAndGo() throws Exception {
        Newcomer client = Newcomer.aged(product, 9, "social_worker");
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/staff/group.xhtml");
        String name = "Grupa " + client.familyName();
        Locator group = open(worker, "groups:add", "group");
        group.locator("[id='group:name']").fill(name);
        save(group, "group:save");
        assertThat(group).isHidden();
        assertThat(worker.page().locator("[id='members'] h2")).hasText(name);

        Locator member = open(worker, "members:add", "member");
        worker.pick("member:clientNo", client.clientNo());
        save(member, "member:save");
        assertThat(member).isHidden();
        Locator row = row(worker, "members", client);
        assertThat(row).containsText(TODAY.format(DAY));
        assertThat(members(worker, name)).hasText("1");

        open(worker, "members:add", "member");
        worker.pick("member:clientNo", client.clientNo());
        save(member, "member:save");
        assertThat(member).containsText(worker.words().of("constraint.client_group_member_is_in_it_once_a_day"));
        member.locator("[id='member:leave']").click();

        row.locator("button[id$=':end']").click();
        Locator ending = worker.page().locator("[id='ending']");
        ending.locator("[id='ending:untilOn_input']").fill(TODAY.plusDays(3).format(DAY));
        save(ending, "ending:save");
        assertThat(ending).isHidden();
        assertThat(row).containsText(TODAY.plusDays(3).format(DAY));

        withdraw(worker, row);
        assertThat(members(worker, name)).hasText("0");

        Locator closing = open(worker, "members:close", "groupEnding");
        closing.locator("[id='groupEnding:untilOn_input']")
                .fill(TODAY.plusDays(1).format(DAY));
        save(closing, "groupEnding:save");
        assertThat(closing).isHidden();
        assertEquals(
                TODAY.plusDays(1).toString(),
                product.value("select until_on from care.client_group where name = ?", name));
    }

    private static Locator open(LoggedIn user, String button, String dialog) {
        user.page().locator("[id='" + button + "']").click();
        Locator form = user.page().locator("[id='" + dialog + "']");
        assertThat(form).isVisible();
        return form;
    }

    private static void save(Locator form, String button) {
        form.locator("[id='" + button + "']").click();
    }

    /** Withdraws the entry of the row, which then only says why. */
    private static void withdraw(LoggedIn user, Locator row) {
        row.locator("button[id$=':withdraw']").click();
        Locator form = user.page().locator("[id='withdrawing']");
        save(form, "withdrawing:withdraw");
        assertThat(form).containsText(user.words().of("jakarta.faces.component.UIInput.REQUIRED"));
        form.locator("[id='withdrawing:reason']").fill("Ierakstīts pārskatīšanās pēc");
        save(form, "withdrawing:withdraw");
        assertThat(form).isHidden();
        assertThat(row).containsText(user.words().of("staff.row.withdrawn", "Ierakstīts pārskatīšanās pēc"));
        assertThat(row.locator("button")).hasCount(0);
    }

    private static Locator row(LoggedIn user, String list, Newcomer client) {
        return user.page()
                .locator("[id='" + list + ":rows_data'] > tr", new Page.LocatorOptions().setHasText(client.clientNo()));
    }

    private static Locator members(LoggedIn user, String group) {
        return user.page()
                .locator("[id='groups:rows_data'] > tr", new Page.LocatorOptions().setHasText(group))
                .locator("td")
                .last();
    }

    private static int file(HttpSession session, Newcomer client) throws Exception {
        return session.get("/client/file.xhtml?no=" + client.clientNo()).statusCode();
    }

    private static String employee(String userName) throws Exception {
        return Objects.requireNonNull(
                product.value("select employee_id from care.account where user_name = ?", userName));
    }
}
