package lv.vecruzina.ear.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rooms are tried out before they are built (istabu simulators): from when would the norm be kept? */
class RoomSimulatorIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final NumberFormat NUMBER = NumberFormat.getIntegerInstance(Locale.forLanguageTag("lv"));

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void newRoomsBringTheNightFromWhichTheNormIsKeptForward() throws Exception {
        List<LocalDate> grown = grownLast();
        LocalDate night = grown.get(3);
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/room/simulator.xhtml");
        Locator asked = director.page().locator("[id='ask:night_input']");
        asked.fill(night.format(DAY));
        asked.press("Tab");
        Locator result = director.page().locator("[id='result']");
        assertThat(result).containsText(night.format(DAY));
        for (Locator label : director.page()
                .locator("[id='ask:used'] label, [id='ask:tried'] label")
                .all()) {
            label.click();
        }
        calculate(director);
        assertThat(result).containsText(director.words().of("room.simulator.left_over.other", 3));
        keptFrom(director, night, grown.get(0));

        director.button("room.simulator.add").click();
        calculate(director);
        assertThat(result).containsText(director.words().of("room.simulator.left_over.one", 1));
        keptFrom(director, night, grown.get(2));

        director.button("room.simulator.add").click();
        Locator second = director.page().locator(".draft").nth(1);
        second.locator("input[id$=':area']").fill("3,5");
        calculate(director);
        keptFrom(director, night, grown.get(2));
        assertThat(result).containsText(director.words().of("room.breach.AREA"));
        second.locator("input[id$=':area']").fill("8");
        calculate(director);
        assertThat(result).containsText(director.words().of("room.simulator.kept", night.format(DAY)));

        second.locator("button[id$=':remove']").click();
        assertThat(second).hasCount(0);
        keptFrom(director, night, grown.get(2));
    }

    @Test
    void removingARoomLeavesWhatWasJustTypedInTheOthers() {
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/room/simulator.xhtml");
        Locator drafts = director.page().locator(".draft");
        for (int added = 1; added <= 3; added++) {
            director.button("room.simulator.add").click();
            assertThat(drafts).hasCount(added);
        }
        drafts.nth(0).locator("input[id$=':unit']").fill("Dārza māja");
        drafts.nth(2).locator("input[id$=':area']").fill("17,5");
        drafts.nth(2).locator("input[id$=':places']").fill("");
        drafts.nth(1).locator("button[id$=':remove']").click();
        assertThat(drafts).hasCount(2);
        assertThat(drafts.nth(0).locator("input[id$=':unit']")).hasValue("Dārza māja");
        assertThat(drafts.nth(1).locator("input[id$=':area']")).hasValue("17,5");
        assertThat(drafts.nth(1).locator("input[id$=':places']")).hasValue("");

        drafts.nth(1).locator("input[id$=':places']").fill("3");
        calculate(director);
        assertThat(director.page()
                        .locator("[id='result'] .room h3")
                        .filter(new Locator.FilterOptions().setHasText("Dārza māja")))
                .hasCount(1);
        assertThat(drafts.nth(1).locator("input[id$=':area']")).hasValue("17,50");
    }

    private static void calculate(LoggedIn director) {
        director.button("room.simulator.calculate").click();
    }

    private static void keptFrom(LoggedIn director, LocalDate night, LocalDate kept) {
        Locator notice = director.page().locator("[id='result'] .notice-warn");
        assertThat(notice).containsText(NUMBER.format(ChronoUnit.DAYS.between(night, kept)));
        assertThat(notice).containsText(director.words().of("room.simulator.kept_from", kept.format(DAY)));
    }

    /** The last four birthdays at which a child of the house grows up, the last first. */
    private static List<LocalDate> grownLast() throws Exception {
        String days = Objects.requireNonNull(product.value("""
                select string_agg(day::date::text, ' ' order by day desc) from (
                    select c.birth_date + interval '18 years' as day
                    from care.client c
                    where exists (
                        select from care.placement p where p.client_id = c.id and p.residential and p.withdrawn_at is null
                        and upper_inf(p.nights))
                    order by day desc limit 4) last"""));
        return Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
    }
}
