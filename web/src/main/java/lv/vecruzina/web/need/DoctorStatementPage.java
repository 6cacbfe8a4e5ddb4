package lv.vecruzina.web.need;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.decision.PaperFile;
import lv.vecruzina.ejb.decision.PaperRow;
import lv.vecruzina.ejb.decision.PaperService;
import lv.vecruzina.ejb.need.DoctorStatementDraft;
import lv.vecruzina.ejb.need.DoctorStatementRow;
import lv.vecruzina.ejb.need.DoctorStatementService;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.May;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** What doctors state of a client (ārsta atzinumi), each with its document, on the page of what care must know. */
@Named
@ViewScoped
public class DoctorStatementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAPER = "doctor_statement";

    @EJB
    private DoctorStatementService statements;

    @EJB
    private PaperService papers;

    @Inject
    private ClientHead head;

    @Inject
    private May may;

    private List<DoctorStatementRow> rows = List.of();
    private List<PaperRow> documents = List.of();
    private @Nullable DoctorStatementRow row;
    private String number = "";
    private String issuedBy = "";
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate untilOn;
    private String reason = "";
    private transient @Nullable UploadedFile file;

    /** Reads the statements of the open file; their documents only for who may open them. */
    public void read() {
        rows = statements.ofClient(head.getId());
        documents = may.call("PaperService.ofClient") ? papers.ofClient(head.getId()) : List.of();
    }

    public List<PaperRow> papersOf(DoctorStatementRow one) {
        return documents.stream()
                .filter(paper -> paper.step().equals(PAPER) && paper.stepId() == one.id() && !paper.withdrawn())
                .toList();
    }

    public void add() {
        row = null;
        number = "";
        issuedBy = "";
        issuedOn = null;
        untilOn = null;
    }

    public void choose(DoctorStatementRow chosen) {
        row = chosen;
        reason = "";
    }

    public void save() {
        keep(statements.add(
                head.getId(), new DoctorStatementDraft(number, issuedBy, Objects.requireNonNull(issuedOn), untilOn)));
        Notice.done("need.statement.saved", number);
        read();
    }

    /** Adds a document to a statement that is there. */
    public void attach() {
        keep(Objects.requireNonNull(row).id());
        Notice.done("decision.paper.saved", Objects.requireNonNull(file).getFileName());
        read();
    }

    private void keep(long statement) {
        if (file != null && file.getSize() > 0) {
            papers.add(
                    head.getId(),
                    PAPER,
                    statement,
                    new PaperFile(file.getFileName(), file.getContentType(), file.getContent()));
        }
    }

    /** Takes the statement back, and its documents with it. */
    public void withdraw() {
        DoctorStatementRow chosen = Objects.requireNonNull(row);
        statements.withdraw(chosen.id(), chosen.version(), reason);
        papersOf(chosen).forEach(paper -> papers.withdraw(paper.id(), paper.version(), reason));
        Notice.done("need.statement.withdrawn", chosen.number());
        read();
    }

    public List<DoctorStatementRow> getRows() {
        return rows;
    }

    public @Nullable DoctorStatementRow getRow() {
        return row;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getIssuedBy() {
        return issuedBy;
    }

    public void setIssuedBy(String issuedBy) {
        this.issuedBy = issuedBy;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public @Nullable LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(@Nullable LocalDate untilOn) {
        this.untilOn = untilOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
