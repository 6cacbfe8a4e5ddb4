package lv.vecruzina.ear.meal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*1: a carer records on a tablet who cooked, and takes it back; where there is no kitchen nobody cooks. */
class MealIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    /** A unit of one room where these sleep tonight; gone again before another test plans with rooms. */
    private static String unit(String name, boolean kitchen, Newcomer... children) throws SQLException {
        product.value("""
                insert into care.room (room_no, unit, unit_kitchen, area_m2, places, opens_on, closes_on)
                values (?, ?, ?, 30, 4, current_date - 1, current_date + 2) returning id::text""", name, name, kitchen);
        for (Newcomer child : children) {
            product.value("""
                    insert into care.room_stay (client_id, room_id, from_on, until_on)
                    select c.id, r.id, current_date - 1, current_date + 2 from care.client c, care.room r
                    where c.client_no = ? and r.room_no = ? returning id::text""", child.clientNo(), name);
        }
        return Objects.requireNonNull(product.value("select id from care.living_unit where name = ?", name));
    }

    @Test
    void aCarerRecordsWhoCookedAndTakesItBack() throws Exception {
        visitor.page().setViewportSize(800, 1280);
        Newcomer child = Newcomer.aged(product, 12, "carer");
        Newcomer outsider = Newcomer.aged(product, 11, "social_worker");
        String name = "Dzīvoklis " + UUID.randomUUID();
        String flat = unit(name, true, child, outsider);
        LoggedIn carer = visitor.as("CARER");
        Page page = carer.open("/meal/day.xhtml?unit=" + flat);
        assertThat(page.locator(".meal-parts")).containsText(child.name());
        assertThat(page.locator(".meal-parts")).not().containsText(outsider.familyName());
        tap(carer, "kind", "meal.kind.dinner");
        page.getByLabel(child.name() + ": " + carer.words().of("meal.task.menu"))
                .check();
        page.getByLabel(child.name() + ": " + carer.words().of("meal.task.cooking"))
                .check();
        page.locator("[id='meal:words']").fill("Pankūkas");
        page.locator("[id='meal:save']").click();
        Locator row = page.locator("[id='meals:rows_data'] tr").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(row).containsText("Pankūkas");
        assertThat(row).containsText(child.name());
        assertThat(row)
                .containsText(carer.words().of("meal.task.menu") + ", "
                        + carer.words().of("meal.task.cooking"));
        assertThat(page.getByLabel(child.name() + ": " + carer.words().of("meal.task.cooking")))
                .not()
                .isChecked();

        tap(carer, "kind", "meal.kind.dinner");
        page.locator("[id='meal:save']").click();
        assertThat(page.locator("[id='meal']"))
                .containsText(carer.words().of("constraint.meal_is_recorded_once_a_day"));

        carer.open("/meal/of_client.xhtml?no=" + child.clientNo());
        assertThat(page.locator("[id='meals:rows_data']")).containsText("Pankūkas");
        carer.open("/meal/month.xhtml");
        assertThat(page.locator(".meal-month tr").filter(new Locator.FilterOptions().setHasText(name)))
                .containsText(
                        carer.words().of("meal.month.of").replace("{0}", "1").replace("{1}", "2"));

        carer.open("/meal/day.xhtml?unit=" + flat);
        row.locator("button[id$=':wrong']").click();
        page.locator("[id='withdrawMeal:reason']").fill("Bija pusdienas");
        page.locator("[id='withdrawMeal:withdraw']").click();
        assertThat(row).hasCount(0);
        assertEquals("Bija pusdienas 3", product.value("""
                select min(reason) || ' ' || count(*) from care.history
                where operation = 'delete' and reason = 'Bija pusdienas' and table_name like 'meal%'"""));
        assertEquals("0", product.value("select count(*) from care.meal where living_unit_id = ?::bigint", flat));
    }

    @Test
    void aUnitWithoutAKitchenCooksNothing() throws Exception {
        Newcomer child = Newcomer.aged(product, 12, "carer");
        String name = "Stāvs " + UUID.randomUUID();
        String floor = unit(name, false, child);
        LoggedIn carer = visitor.as("CARER");
        Page page = carer.open("/meal/day.xhtml?unit=" + floor);
        tap(carer, "kind", "meal.kind.lunch");
        tap(carer, "cameFrom", "meal.from.unit_kitchen");
        page.locator("[id='meal:save']").click();
        assertThat(page.locator("[id='meal']"))
                .containsText(carer.words()
                        .of("constraint.meal_is_cooked_where_there_is_a_kitchen")
                        .replace("{0}", name));
        tap(carer, "cameFrom", "meal.from.central_kitchen");
        page.getByLabel(child.name() + ": " + carer.words().of("meal.task.washing_up"))
                .check();
        page.locator("[id='meal:save']").click();
        assertThat(page.locator("[id='meals:rows_data'] tr").filter(new Locator.FilterOptions().setHasText(name)))
                .containsText(carer.words().of("meal.task.washing_up"));
    }

    private static void tap(LoggedIn carer, String field, String words) {
        carer.page()
                .locator("[id='meal:" + field + "']")
                .getByText(carer.words().of(words), new Locator.GetByTextOptions().setExact(true))
                .click();
    }
}
