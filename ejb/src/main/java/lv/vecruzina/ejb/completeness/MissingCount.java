package lv.vecruzina.ejb.completeness;

/** In how many clients' files a thing is missing (trūkstošo skaits). */
public record MissingCount(String thing, long clients) {}
