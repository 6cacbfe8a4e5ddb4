package lv.vecruzina.ejb.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;

/** The register as tests of commitments and evidence need it: three users, recommendations, commitments. */
final class Register {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T20:30:00Z"), Riga.ZONE);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final CommitmentDraft WHOLE = new CommitmentDraft(
            "Veikt aptauju", "Centrs", "owner", "deputy", "validator", LocalDate.of(2026, 5, 31), null);
    private static int number;

    private final TestDatabase db;

    Register(TestDatabase db) {
        this.db = db;
        db.update("""
                insert into care.account (user_name, display_name)
                values ('owner', 'Ogre'), ('deputy', 'Dace'), ('validator', 'Vija') on conflict do nothing""");
    }

    static CurrentUser user(String name, String role, @Nullable Long municipality) {
        return new CurrentUser(new Identity(name, name, Set.of(role), municipality, null, Instant.EPOCH));
    }

    long recommendation(String leadBody) {
        return id("""
                insert into care.recommendation (source, number, part, lead_body, report_received_on)
                values ('T', ?, '', ?, '2025-12-08') returning id""", "*" + ++number, leadBody);
    }

    long municipality(String name) {
        return id("select id from care.municipality where name = ?", name);
    }

    /** The id of a new commitment. */
    long commitment(long recommendation, CommitmentDraft draft) {
        String no = db.inTransaction(
                em -> new CommitmentService(em, CLOCK, user("anyone", Role.DIRECTOR, null)).add(recommendation, draft));
        return id(
                "select id from care.commitment where recommendation_id = ? and commitment_no = ?", recommendation, no);
    }

    int version(long commitment) {
        return (Integer)
                Objects.requireNonNull(db.value("select version from care.commitment where id = ?", commitment));
    }

    private long id(String sql, Object... parameters) {
        return (Long) Objects.requireNonNull(db.value(sql, parameters));
    }
}
