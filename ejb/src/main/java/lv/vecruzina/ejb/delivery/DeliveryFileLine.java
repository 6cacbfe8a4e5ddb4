package lv.vecruzina.ejb.delivery;

import org.jspecify.annotations.Nullable;

/** What became of one file (datne): its state, counts of rows, and what concerns the file as a whole in both languages. */
public record DeliveryFileLine(
        Long id,
        String name,
        String state,
        @Nullable String message,
        @Nullable String messageEn,
        int read,
        int fresh,
        int changed,
        int unchanged,
        int refused,
        int warned) {}
