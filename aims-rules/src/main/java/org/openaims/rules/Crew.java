package org.openaims.rules;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Shares out numbered pieces of work between the caller and the threads that it lent. The caller takes part and waits
 * for nothing but pieces that somebody is at: an executor that is busy, or that never runs anything, makes it slower and
 * never blocks it.
 */
final class Crew {

    private final int pieces;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private int done;

    private Crew(int pieces, IntConsumer work) {
        this.pieces = pieces;
        this.work = work;
    }

    /**
     * Does all pieces of a work.
     *
     * @param pieces how many there are
     * @param helpers runs helpers
     * @param work does the piece of a number, from zero; any number of them at once
     */
    static void share(int pieces, Executor helpers, IntConsumer work) {
        Crew crew = new Crew(pieces, work);
        try {
            for (int helper = 1; helper < pieces; helper++) {
                helpers.execute(crew::help);
            }
        } catch (RejectedExecutionException e) {
            // no more help, then: the caller does what is left
        }
        crew.help();
        crew.await();
        Throwable failed = crew.failure.get();
        if (failed instanceof RuntimeException exception) {
            throw exception;
        }
        if (failed instanceof Error error) {
            throw error;
        }
    }

    private void help() {
        for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
            try {
                work.accept(piece);
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                tell();
            }
        }
    }

    private synchronized void tell() {
        done++;
        notifyAll();
    }

    private synchronized void await() {
        boolean interrupted = false;
        while (done < pieces) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
