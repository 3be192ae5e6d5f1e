// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.testing;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

/**
 * Counts the statements that the server prepares while something is done. Single-threaded tests
 * only.
 */
@TestComponent
public class StatementCount implements BeanPostProcessor {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** The statements that the work needed, as SQL, in order. */
    public List<String> during(Runnable work) {
        statements.clear();
        work.run();
        return new ArrayList<>(statements);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    /**
     * Of a request, of the votes in it, or of the test itself; what the server does by itself has
     * threads of its own.
     */
    private static boolean isAsked() {
        String thread = Thread.currentThread().getName();
        return thread.startsWith("tomcat-handler")
                || thread.startsWith("vote-writer")
                || thread.equals("main");
    }

    private final class Counted extends DelegatingDataSource {
        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            Connection connection = super.getConnection();
            InvocationHandler counting =
                    (_, method, args) -> {
                        if (method.getName().startsWith("prepare") && isAsked()) {
                            statements.add((String) args[0]);
                        }
                        try {
                            return method.invoke(connection, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    };
            return (Connection)
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            counting);
        }
    }
}
