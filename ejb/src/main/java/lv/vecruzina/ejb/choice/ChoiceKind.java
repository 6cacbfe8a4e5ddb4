package lv.vecruzina.ejb.choice;

import java.util.List;

/** Kinds of hygiene goods (higiēnas preču veidi), in the order a child sees them. */
public final class ChoiceKind {
    public static final String OTHER = "other";

    public static final List<String> ALL = List.of(
            "shampoo", "soap", "toothbrush", "toothpaste", "deodorant", "cream", "hairbrush", "pads", "towel", OTHER);

    private ChoiceKind() {}
}
