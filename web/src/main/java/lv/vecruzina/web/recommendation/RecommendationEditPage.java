package lv.vecruzina.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.recommendation.Recommendation;
import lv.vecruzina.ejb.recommendation.RecommendationDraft;
import lv.vecruzina.ejb.recommendation.RecommendationQueries;
import lv.vecruzina.ejb.recommendation.RecommendationService;
import lv.vecruzina.ejb.recommendation.RecommendationSource;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Entering a recommendation (jauna rekomendācija) or changing what the register says of it; new sources on the way. */
@Named
@ViewScoped
public class RecommendationEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RecommendationQueries queries;

    @EJB
    private RecommendationService service;

    private @Nullable Recommendation there;
    private List<RecommendationSource> sources = List.of();
    private String source = "";
    private String number = "";
    private @Nullable String part;
    private @Nullable String text;
    private String leadBody = "";
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate replyDueOn;
    private String code = "";
    private String title = "";
    private String reason = "";
    private String kind = RecommendationSource.KINDS.get(0);

    @PostConstruct
    void open() {
        sources = queries.sources();
        String id = Faces.getRequestParameter("id");
        if (id != null && id.matches("\\d{1,18}")) {
            there = queries.find(Long.parseLong(id)).orElse(null);
        }
        if (there != null) {
            fill(there.draft());
        }
    }

    private void fill(RecommendationDraft draft) {
        source = draft.source();
        number = draft.number();
        part = draft.part();
        text = draft.text();
        leadBody = draft.leadBody();
        receivedOn = draft.reportReceivedOn();
        replyDueOn = draft.replyDueOn();
    }

    public String save() {
        RecommendationDraft draft =
                new RecommendationDraft(source, number, part, text, leadBody, receivedOn, replyDueOn);
        long id;
        if (there == null) {
            id = service.enter(draft);
        } else {
            id = there.getId();
            service.change(id, there.getVersion(), draft);
        }
        Notice.done("recommendation.edit.saved");
        return "/recommendation/detail?faces-redirect=true&id=" + id;
    }

    /** Takes back what was entered by mistake. */
    public String withdraw() {
        if (there != null) {
            service.takeBack(there.getId(), there.getVersion(), reason);
            Notice.done("recommendation.edit.taken_back");
        }
        return "/recommendation/list?faces-redirect=true";
    }

    public void saveSource() {
        service.nameSource(code, title, kind);
        sources = queries.sources();
        source = code.strip();
        Notice.done("recommendation.source.saved", source);
    }

    /** Null for a new one. */
    public @Nullable Recommendation getThere() {
        return there;
    }

    public List<RecommendationSource> getSources() {
        return sources;
    }

    public List<String> getKinds() {
        return RecommendationSource.KINDS;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public @Nullable String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public String getLeadBody() {
        return leadBody;
    }

    public void setLeadBody(String leadBody) {
        this.leadBody = leadBody;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable LocalDate getReplyDueOn() {
        return replyDueOn;
    }

    public void setReplyDueOn(@Nullable LocalDate replyDueOn) {
        this.replyDueOn = replyDueOn;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
