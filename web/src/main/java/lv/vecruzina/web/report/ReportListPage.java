package lv.vecruzina.web.report;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vecruzina.batch.report.ReportMaker;
import lv.vecruzina.ejb.report.ReportQueries;
import lv.vecruzina.ejb.report.ReportRow;
import lv.vecruzina.reports.Reports;
import lv.vecruzina.reports.shared.Report;
import lv.vecruzina.reports.shared.Span;
import lv.vecruzina.web.shared.Language;
import lv.vecruzina.web.shared.LazyRows;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** Reports (pārskati): chosen with their span, made aside while the page waits, shown here, and kept. */
@Named
@ViewScoped
public class ReportListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Pattern TABLE = Pattern.compile("\\d_([a-z]+)\\.csv$");

    @EJB
    private ReportQueries queries;

    @EJB
    private ReportMaker maker;

    @Inject
    private Text text;

    @Inject
    private Language language;

    private @Nullable LazyDataModel<ReportRow> rows;
    private @Nullable LocalDate dataAsOf;
    private String code = Reports.ALL.get(0).code();
    private Span.Kind kind = Reports.ALL.get(0).spans().get(0);
    private @Nullable YearMonth month;
    private @Nullable LocalDate day;
    private transient @Nullable Future<List<Long>> making;
    private List<ReportRow> made = List.of();

    public void open() {
        rows = new LazyRows<>(queries::count, queries::files, ReportRow::id);
        dataAsOf = queries.dataAsOf().orElse(null);
        day = dataAsOf;
        month = dataAsOf == null ? null : YearMonth.from(dataAsOf);
    }

    /** Starts to make the report; the page asks now and then whether it is there. */
    public void make() throws SQLException {
        Span asked = getSpan();
        if (asked != null && !isGoing()) {
            made = List.of();
            making = maker.make(code, asked, Locale.forLanguageTag(language.getCode()));
        }
    }

    public void look() throws InterruptedException, ExecutionException {
        if (making != null && making.isDone()) {
            Future<List<Long>> done = making;
            making = null;
            made = queries.rows(done.get());
        }
    }

    /** Shows a file made before. */
    public void show(ReportRow row) {
        made = List.of(row);
    }

    public boolean isGoing() {
        return making != null;
    }

    /** Kinds of span the chosen report knows. */
    public List<Span.Kind> getKinds() {
        return Reports.of(code).spans();
    }

    /** What the report is asked for; null while the day or month is not given. */
    public @Nullable Span getSpan() {
        LocalDate within = kind == Span.Kind.DAY ? day : month == null ? null : month.atDay(1);
        return within == null ? null : Span.of(kind, within);
    }

    /** Another report begins with its own first kind of span. */
    public void choose() {
        kind = getKinds().get(0);
    }

    public List<String> getCodes() {
        return Reports.ALL.stream().map(Report::code).toList();
    }

    /** The files just made, or the one chosen from the list. */
    public List<ReportRow> getMade() {
        return made;
    }

    /** What the page can show of them; null where there is nothing to look at. */
    public @Nullable ReportRow getShown() {
        return made.stream()
                .filter(row -> row.format().equals("pdf"))
                .findFirst()
                .orElse(null);
    }

    /** What a file is called where several are offered: its format, and the table it holds beside the main one. */
    public String download(ReportRow file) {
        String said = Text.of("report.list.download", file.format().toUpperCase(Locale.ROOT));
        Matcher table = TABLE.matcher(file.fileName());
        return table.find() ? said + ": " + text.word("report.table", table.group(1)) : said;
    }

    /** A size as people read it, in kB or MB. */
    public String size(int bytes) {
        return bytes < 1_000_000
                ? Text.of("report.list.kilobytes", Math.max(1, bytes / 1000))
                : Text.of("report.list.megabytes", Math.round(bytes / 100_000.0) / 10.0);
    }

    public @Nullable LazyDataModel<ReportRow> getRows() {
        return rows;
    }

    public @Nullable LocalDate getDataAsOf() {
        return dataAsOf;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Span.Kind getKind() {
        return kind;
    }

    public void setKind(Span.Kind kind) {
        this.kind = kind;
    }

    public @Nullable YearMonth getMonth() {
        return month;
    }

    public void setMonth(@Nullable YearMonth month) {
        this.month = month;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
