package lv.vecruzina.batch.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reading views are a contract: no column is renamed, moved or given another type without a migration note. */
class ReadingViewTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    @BeforeAll
    static void publish() throws Exception {
        MadeUp made = new MadeUp(db);
        made.client("V-1", LocalDate.of(2012, 5, 1));
        made.room("11", "1. stāvs", "12.00", 2);
        new Night(db).run(1, LocalDate.of(2026, 3, 31));
    }

    @Test
    void rowsReadAreThoseOfAllRecordsALoadReads() {
        assertEquals(2L, db.value("select rows_read from reporting.load_history"), "a client and a room");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service_usage_month | month date, service text, payer text, opening integer, admitted integer, ended integer,"
                        + " closing integer, persons integer, units integer, absent_days integer, amount_eur numeric",
                "indicator_latest | indicator text, as_of date, numerator integer, denominator integer, value numeric,"
                        + " target numeric, met boolean",
                "recommendation_latest | source text, number text, part text, lead_body text, own_status text,"
                        + " ombudsman_status text, commitments integer, done integer, late integer, answered boolean, data_say text",
                "load_history | load_id bigint, kind text, as_of date, started_at timestamp with time zone,"
                        + " finished_at timestamp with time zone, state text, rows_read bigint, rows_written bigint"
            })
    void hasExactlyItsColumns(String view, String columns) {
        assertEquals(columns, db.value("""
                select string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position)
                from information_schema.columns where table_schema = 'reporting' and table_name = ?""", view));
    }
}
