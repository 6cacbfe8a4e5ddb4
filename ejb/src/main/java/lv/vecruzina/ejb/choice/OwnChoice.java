package lv.vecruzina.ejb.choice;

import java.time.LocalDate;

/** What the child has chosen or wished (mana izvēle), and whether it is bought. */
public record OwnChoice(String kind, String item, LocalDate chosenOn, boolean bought) {}
