package lv.vecruzina.web.letter;

import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.time.LocalDate;
import lv.vecruzina.ejb.letter.LetterHead;
import lv.vecruzina.ejb.letter.LetterSheet;
import org.jspecify.annotations.Nullable;

/** What is typed above the answers of a reply letter (vēstules galvas ievade). */
@Dependent
public class HeadEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private int version;
    private String addressee = "";
    private String subject = "";
    private @Nullable String introduction;
    private @Nullable String letterNo;
    private @Nullable LocalDate datedOn;

    void take(LetterSheet sheet) {
        version = sheet.version();
        addressee = sheet.head().addressee();
        subject = sheet.head().subject();
        introduction = sheet.head().introduction();
        letterNo = sheet.head().letterNo();
        datedOn = sheet.head().datedOn();
    }

    LetterHead typed() {
        return new LetterHead(addressee, subject, introduction, letterNo, datedOn);
    }

    void saved(int newVersion) {
        version = newVersion;
    }

    int getVersion() {
        return version;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public @Nullable String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(@Nullable String introduction) {
        this.introduction = introduction;
    }

    public @Nullable String getLetterNo() {
        return letterNo;
    }

    public void setLetterNo(@Nullable String letterNo) {
        this.letterNo = letterNo;
    }

    public @Nullable LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(@Nullable LocalDate datedOn) {
        this.datedOn = datedOn;
    }
}
