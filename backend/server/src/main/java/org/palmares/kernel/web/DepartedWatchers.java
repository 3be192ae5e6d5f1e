// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Keeps the log quiet where a watcher of live figures has left: the end of the stream then cannot
 * be written, which Spring's handler reports as an unresolved error with all its frames. Every
 * other word of that handler is logged as before.
 */
@Component
class DepartedWatchers extends TurboFilter implements DisposableBean {

    private static final String HANDLER = GraphQlSseHandler.class.getName();

    private final @Nullable LoggerContext context;

    DepartedWatchers() {
        context = LoggerFactory.getILoggerFactory() instanceof LoggerContext own ? own : null;
        if (context != null) {
            context.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] params,
            @Nullable Throwable thrown) {
        return thrown != null
                        && logger.getName().equals(HANDLER)
                        && DisconnectedClientHelper.isClientDisconnectedException(thrown)
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }

    @Override
    public void destroy() {
        if (context != null) {
            context.getTurboFilterList().remove(this);
        }
    }
}
