package lv.vecruzina.batch.client;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.batch.delivery.Column;
import lv.vecruzina.batch.delivery.Known;
import lv.vecruzina.batch.delivery.Layout;
import lv.vecruzina.batch.delivery.Refused;
import lv.vecruzina.batch.delivery.Row;
import lv.vecruzina.batch.delivery.TakenFile;
import lv.vecruzina.batch.delivery.Target;
import lv.vecruzina.batch.delivery.Warning;
import lv.vecruzina.batch.legal.Municipality;
import lv.vecruzina.ejb.client.ImportedDuplicates;
import lv.vecruzina.ejb.client.PersonalCode;
import lv.vecruzina.ejb.client.PersonalCodeCipher;
import lv.vecruzina.ejb.delivery.Reason;
import org.jspecify.annotations.Nullable;

/** clients.csv (klienti). A personal code is kept as cipher and hash; its cipher stays while the code is the same. */
@Dependent
public class ClientFile implements TakenFile {
    private static final String CODE = "personal_code";

    private final PersonalCodeCipher cipher;
    private final Clock clock;

    @Inject
    public ClientFile(PersonalCodeCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "clients";
    }

    @Override
    public Layout layout(Connection connection, LocalDate asOf) throws SQLException {
        Known<PersonalCode> kept = Known.of(
                connection,
                "unknown_client",
                "select client_no, personal_code_cipher from care.client where personal_code_cipher is not null",
                found -> cipher.decrypt(found.getBytes(2)));
        Known<String> merged = Known.of(connection, "unknown_client", """
                select m.client_no, c.client_no from care.client_merge m join care.client c on c.id = m.stays_id""", found -> found.getString(2));
        Known<Boolean> withdrawn = Known.of(
                connection,
                "withdrawn",
                "select client_no from care.client where withdrawn_at is not null",
                found -> true);
        return new Layout(
                        "client",
                        Column.text("client_no").needed().asKey(),
                        Column.text("given_name").needed(),
                        Column.text("family_name").needed(),
                        Column.read(CODE, ClientFile::code)
                                .and(new Target(
                                        "personal_code_cipher", "bytea", false, this::cipher, "personal_code_hash"))
                                .and("personal_code_hash", "bytea", this::hash),
                        Column.date("birth_date").needed(),
                        Column.oneOf("sex", List.of("F", "M")).needed(),
                        Column.known("municipality", Municipality.known(connection))
                                .into("municipality_id", "bigint")
                                .needed(),
                        Column.oneOf(
                                "legal_status", List.of("orphan", "without_parental_care", "parents_request", "none")),
                        Column.oneOf("disability", List.of("none", "child", "I", "II", "III")),
                        Column.yesNo("father_recorded"),
                        Column.text("legal_representative"))
                .versioned()
                .checking(row -> check(row, kept, merged, withdrawn))
                .following(rows -> noteDuplicates(connection, rows))
                .warning(ClientFile::warnings);
    }

    private static void noteDuplicates(Connection connection, List<Row> rows) throws SQLException {
        List<String> numbers =
                rows.stream().map(row -> row.value("client_no", String.class)).toList();
        ImportedDuplicates.note(connection, numbers, "import");
    }

    private static PersonalCode code(String cell) throws Refused {
        PersonalCode code = PersonalCode.read(cell).orElseThrow(() -> new Refused(Reason.of("personal_code_format")));
        if (!code.isPossible()) {
            throw new Refused(Reason.of("personal_code_date"));
        }
        return code;
    }

    private byte @Nullable [] cipher(Row row) {
        return row.value(CODE) instanceof PersonalCode code ? cipher.encrypt(code) : null;
    }

    private byte @Nullable [] hash(Row row) {
        return row.value(CODE) instanceof PersonalCode code ? cipher.hash(code) : null;
    }

    /** A merged file is not entered anew, nor one that was withdrawn. Of a file without the column, the code kept earlier must fit the birth date too. */
    private void check(Row row, Known<PersonalCode> kept, Known<String> merged, Known<Boolean> withdrawn) {
        String no = row.value("client_no", String.class);
        if (withdrawn.get(no) != null) {
            row.refuse(Reason.of("withdrawn"));
            return;
        }
        String stays = merged.get(no);
        if (stays != null) {
            row.refuse(Reason.of("client_merged", no, stays));
            return;
        }
        if (row.value("birth_date", LocalDate.class).isAfter(LocalDate.now(clock))) {
            row.refuse(Reason.of("birth_date"));
        }
        PersonalCode code = row.isGiven(CODE) ? (PersonalCode) row.value(CODE) : kept.get(no);
        if (code != null && code.contradicts(row.value("birth_date", LocalDate.class))) {
            row.refuse(Reason.of("personal_code_contradicts"));
        }
    }

    private static List<Warning> warnings(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.value(CODE) instanceof PersonalCode code && !code.checkDigitHolds())
                .map(row -> new Warning(row, Reason.of("check_digit")))
                .toList();
    }
}
