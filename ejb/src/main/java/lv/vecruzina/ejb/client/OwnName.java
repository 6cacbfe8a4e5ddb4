package lv.vecruzina.ejb.client;

import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.Plain;

/** Whether somebody typed the own name (savs vārds): the given name, with or without the family name. */
public final class OwnName {
    private OwnName() {}

    /** Case, diacritics and spaces don't count; of several given names the first one will do. */
    public static boolean isOf(String typed, String given, String family) {
        List<String> own = List.of(Plain.words(given));
        List<String> surname = List.of(Plain.words(family));
        List<String> name = List.of(Plain.words(typed));
        return !name.isEmpty()
                && Stream.of(own, own.subList(0, Math.min(1, own.size())))
                        .flatMap(called -> Stream.of(
                                called,
                                Stream.concat(called.stream(), surname.stream()).toList()))
                        .anyMatch(name::equals);
    }
}
