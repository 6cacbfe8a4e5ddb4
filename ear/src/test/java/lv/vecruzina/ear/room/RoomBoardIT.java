package lv.vecruzina.ear.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The board of a night (istabu plāns): a client gets a room, is moved, and is never in two rooms on a night. */
class RoomBoardIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** The next 1 September: long after the stays the other tests make. */
    private static final LocalDate NIGHT =
            LocalDate.of(LocalDate.now(ZoneId.of("Europe/Riga")).getYear() + 1, 9, 1);

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aClientGetsARoomIsMovedAndIsNeverInTwoOnANight() throws Exception {
        String client = Objects.requireNonNull(product.value("""
                select c.client_no from care.client c
                where not exists (select 1 from care.room_stay s where s.client_id = c.id)
                order by c.client_no limit 1"""));
        LoggedIn worker = visitor.as("DIRECTOR");
        worker.open("/room/board.xhtml?night=" + NIGHT);
        assign(worker, "304", client, NIGHT.plusDays(5));
        assertThat(dialog(worker, "room.change.assign")).containsText("304");
        dialog(worker, "room.change.assign")
                .getByLabel(worker.words().of("room.change.reason"))
                .fill("Saliekamā gulta");
        save(worker, "room.change.assign");
        assertThat(dialog(worker, "room.change.assign")).isHidden();
        assertEquals("304", roomOn(client, NIGHT));

        assign(worker, "104", client, NIGHT.plusDays(1));
        dialog(worker, "room.change.assign")
                .getByLabel(worker.words().of("room.change.reason"))
                .fill("Saliekamā gulta");
        save(worker, "room.change.assign");
        assertThat(dialog(worker, "room.change.assign"))
                .containsText(worker.words().of("constraint.room_stay_one_room_a_night"));
        worker.page().keyboard().press("Escape");

        String name =
                product.value("select family_name || ' ' || given_name from care.client where client_no = ?", client);
        worker.page()
                .getByLabel(worker.words().of("room.change.move_of").replace("{0}", Objects.requireNonNull(name)))
                .click();
        Locator moving = dialog(worker, "room.change.move_title");
        worker.page().locator("[id='moving:room']").click();
        worker.page()
                .locator("[id='moving:room_panel']")
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("K2."))
                .click();
        moving.getByLabel(worker.words().of("room.change.from"))
                .fill(NIGHT.plusDays(2).format(DAY));
        save(worker, "room.change.move_title");
        assertThat(moving).isHidden();
        assertEquals("304", roomOn(client, NIGHT.plusDays(1)));
        assertEquals("K2", roomOn(client, NIGHT.plusDays(2)));
        assertEquals("nowhere", roomOn(client, NIGHT.plusDays(5)));
    }

    private static void assign(LoggedIn worker, String room, String client, LocalDate until) {
        worker.page()
                .getByLabel(worker.words().of("room.change.assign_of").replace("{0}", room))
                .click();
        Locator dialog = dialog(worker, "room.change.assign");
        worker.pick("assigning:client", client);
        dialog.getByLabel(worker.words().of("room.change.until")).fill(until.format(DAY));
        if (room.equals("304")) {
            save(worker, "room.change.assign");
            assertThat(dialog.getByRole(AriaRole.LISTITEM).first()).isVisible();
        }
    }

    private static Locator dialog(LoggedIn worker, String title) {
        return worker.page()
                .getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions().setName(worker.words().of(title)));
    }

    private static void save(LoggedIn worker, String title) {
        dialog(worker, title).locator("button[id$=':save']").click();
    }

    private static String roomOn(String client, LocalDate night) throws Exception {
        return Objects.requireNonNullElse(product.value("""
                select r.room_no from care.room_stay s join care.room r on r.id = s.room_id
                join care.client c on c.id = s.client_id
                where c.client_no = ? and s.withdrawn_at is null and s.nights @> ?""", client, night), "nowhere");
    }
}
