// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** What came of a command: its value, or the refusals that were foreseen. Bugs are exceptions. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
        public Refused {
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal says why");
            }
            refusals = List.copyOf(refusals);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    static <T> Outcome<T> refused(RefusalCode code, Object... args) {
        return refused(Refusal.of(code, args));
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    /** The refusals, none when done: what a payload's {@code userErrors} shows. */
    default List<Refusal> refusals() {
        return this instanceof Refused<T> refused ? refused.refusals() : List.of();
    }

    /** The value for a payload, null when refused. */
    default @Nullable T valueOrNull() {
        return this instanceof Done<T> done ? done.value() : null;
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T> done -> new Done<R>(change.apply(done.value()));
            case Refused<T> refused -> new Refused<R>(refused.refusals());
        };
    }

    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T> done -> next.apply(done.value());
            case Refused<T> refused -> new Refused<R>(refused.refusals());
        };
    }
}
