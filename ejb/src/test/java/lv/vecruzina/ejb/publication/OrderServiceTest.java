package lv.vecruzina.ejb.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*8: the order names an employee who can do what it asks. */
class OrderServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), Riga.ZONE);

    @AfterEach
    void asShipped() {
        db.update(
                "delete from care.account_role where account_id in (select id from care.account where user_name like 'o\\_%')");
        db.update("delete from care.account where user_name like 'o\\_%'");
        db.update("delete from care.employee where employee_no like 'O-%'");
    }

    private static void employee(String name, String role, boolean disabled) {
        db.update("""
                with made as (
                    insert into care.employee (employee_no, given_name, family_name, profession) values ('O-' || ?, ?, 'Paraudziņa', 'paraugs') returning id
                ), account as (
                    insert into care.account (user_name, display_name, employee_id, disabled_at)
                    select 'o_' || lower(?), ?, id, case when ? then now() end from made returning id
                )
                insert into care.account_role (account_id, role) select id, ? from account""", name, name, name, name, disabled, role);
    }

    @Test
    void onlyWhoOpensTheRegisterIsNamed() {
        employee("Anna", Role.CARER, false);
        employee("Berta", Role.DATA_PROTECTION, false);
        employee("Cilda", Role.SOCIAL_WORKER, true);
        List<String> offered = db.inTransaction(em -> new OrderService(em, Someone.with(Role.DIRECTOR), CLOCK)
                .employees().stream().map(OrderEmployee::givenName).toList());
        assertEquals(List.of("Berta"), offered);
    }
}
