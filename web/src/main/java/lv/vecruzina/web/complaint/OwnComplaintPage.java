package lv.vecruzina.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.complaint.ComplaintDraft;
import lv.vecruzina.ejb.complaint.OwnComplaint;
import lv.vecruzina.ejb.complaint.OwnComplaintService;
import lv.vecruzina.web.shared.Notice;

/** The page on which a child complains (mana sūdzība): a picture, own words, with or without the name. */
@Named
@ViewScoped
public class OwnComplaintPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private OwnComplaintService service;

    private List<OwnComplaint> mine = List.of();
    private List<OwnComplaint> answers = List.of();
    private String about = "";
    private String words = "";

    @PostConstruct
    void read() {
        mine = service.mine();
        answers = service.answers();
    }

    public void choose(String subject) {
        about = subject;
    }

    public void sign() {
        service.complain(about, words);
        Notice.done("complaint.mine.signed");
        begin();
    }

    public void sendAnonymously() {
        service.complainAnonymously(about, words);
        Notice.done("complaint.mine.sent");
        begin();
    }

    /** Forgets what was written: who gets the tablet next reads none of it. */
    private void begin() {
        about = "";
        words = "";
        read();
    }

    public List<String> getSubjects() {
        return ComplaintDraft.ABOUT;
    }

    public List<OwnComplaint> getMine() {
        return mine;
    }

    public List<OwnComplaint> getAnswers() {
        return answers;
    }

    public String getAbout() {
        return about;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
