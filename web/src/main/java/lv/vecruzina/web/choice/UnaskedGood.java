package lv.vecruzina.web.choice;

import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.choice.ChoiceKind;
import lv.vecruzina.ejb.choice.PurchaseDraft;
import lv.vecruzina.web.client.ClientPick;

/** A good bought for a child without asking, as it is typed (nopirkts bez izvēles); nothing where a field is empty. */
public class UnaskedGood implements Serializable {
    private static final long serialVersionUID = 1L;

    private String child = "";
    private String kind = ChoiceKind.ALL.get(0);
    private String item = "";

    /** The child is chosen as "Uzvārds Vārds, V-001". */
    List<PurchaseDraft.Unasked> draft() {
        return child.isBlank() || item.isBlank()
                ? List.of()
                : List.of(new PurchaseDraft.Unasked(ClientPick.number(child), kind, item));
    }

    public List<String> getKinds() {
        return ChoiceKind.ALL;
    }

    public String getChild() {
        return child;
    }

    public void setChild(String child) {
        this.child = child == null ? "" : child;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item == null ? "" : item;
    }
}
