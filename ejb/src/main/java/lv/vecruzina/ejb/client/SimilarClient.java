package lv.vecruzina.ejb.client;

/** A client who may be the person typed (līdzīgs klients), and why. */
public record SimilarClient(ClientRow client, Similar similar) {}
