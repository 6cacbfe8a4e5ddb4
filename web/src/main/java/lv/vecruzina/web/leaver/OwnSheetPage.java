package lv.vecruzina.web.leaver;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.leaver.OwnSheet;
import lv.vecruzina.ejb.leaver.OwnSheetService;
import lv.vecruzina.ejb.leaver.SheetSignature;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Signing;
import org.jspecify.annotations.Nullable;

/** The page on which a youth reads the information sheet and decides about it (mana lapa par 18 gadiem). */
@Named
@ViewScoped
public class OwnSheetPage extends Signing {
    private static final long serialVersionUID = 1L;

    @EJB
    private OwnSheetService service;

    @Inject
    private CurrentUser user;

    private @Nullable OwnSheet sheet;

    @PostConstruct
    void read() {
        sheet = service.mine().orElse(null);
    }

    /** By hand on the screen, or by the own name typed where the hand can't. */
    public void sign() {
        if (sheet == null || !service.sign(sheet, SheetSignature.own(getMeaning(), getReason(), png()), typed())) {
            Notice.warn("leaver.mine.changed_meanwhile");
        } else {
            Notice.done("leaver.mine.signed");
            setMeaning("");
            setName("");
            setReason("");
        }
        wipe();
        read();
    }

    /** The open sheet, else the last one decided about; null where nothing was ever given. */
    public @Nullable OwnSheet getSheet() {
        return sheet;
    }

    public List<String> getMeanings() {
        return SheetSignature.MEANINGS;
    }

    public String getOwnName() {
        return user.getDisplayName();
    }
}
