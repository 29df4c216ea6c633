package nl.samenkracht.backend.gebruik;

import java.util.List;
import java.util.function.Predicate;

/**
 * A question that was answered, for the few seconds until it is counted. Only who may be counted makes one.
 *
 * @param tekst the words as typed
 * @param inhoud the words that say something, without a place that was named
 * @param hulpvragen codes of the needs that were named on the page, each once
 * @param mager whether little was found, or not what was asked
 * @param engels whether the page was English
 * @param bekend whether some entry has this analysed word
 */
public record Vraag(
        String tekst,
        String inhoud,
        List<String> hulpvragen,
        boolean mager,
        boolean engels,
        Predicate<String> bekend) {}
