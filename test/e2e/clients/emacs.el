;;; emacs.el --- Emacs's eglot on two files -*- lexical-binding: t -*-
;; Writes what it was told to $CLIENT_RESULT.
;; emacs -Q --batch -f package-initialize -l emacs.el
(require 'eglot)
(require 'flymake)
(require 'json)

(defconst limit 20)
(defconst workspace (getenv "WORKSPACE"))
(defconst files (split-string (getenv "FILES")))

(setq eglot-sync-connect t
      eglot-connect-timeout limit
      eglot-autoshutdown nil
      eglot-server-programs `((text-mode . (,(getenv "NODE") ,(getenv "CLAIMLINT") "lsp" "--stdio")))
      project-find-functions (list (lambda (_) (cons 'transient workspace))))
(add-to-list 'auto-mode-alist '("\\.md\\'" . text-mode))
(set-language-environment "UTF-8")

(defun wait-for (what condition)
  (let ((end (+ (float-time) limit)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "Timed out: %s" what))
      (accept-process-output nil 0.02))))

(defun diagnostic-as-told (diagnostic)
  (let ((lsp (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic))))
    `((message . ,(plist-get lsp :message))
      (source . ,(plist-get lsp :source))
      (severity . ,(plist-get lsp :severity))
      (code . ,(plist-get lsp :code))
      (text . ,(buffer-substring-no-properties (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic))))))

(defun earlier (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))

(let (buffers told hover)
  (dolist (name files)
    (with-current-buffer (find-file-noselect (expand-file-name name workspace))
      ;; One server for all files of the project.
      (if (eglot-current-server)
          (eglot--maybe-activate-editing-mode)
        (apply #'eglot--connect (eglot--guess-contact)))
      (flymake-start)
      (push (cons name (current-buffer)) buffers)))
  (setq buffers (nreverse buffers))
  (dolist (entry buffers)
    (with-current-buffer (cdr entry)
      (wait-for (concat "diagnostics of " (car entry)) #'flymake-diagnostics)
      (push (cons (car entry) (vconcat (mapcar #'diagnostic-as-told (sort (flymake-diagnostics) #'earlier)))) told)))
  (with-current-buffer (cdar buffers)
    (goto-char (point-min))
    (search-forward (getenv "HOVER_ON"))
    (goto-char (match-beginning 0))
    (let ((answer (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                   (eglot--TextDocumentPositionParams) :timeout limit)))
      (setq hover (plist-get (plist-get answer :contents) :value)))
    (let ((coding-system-for-write 'utf-8))
      (write-region (json-encode `((diagnostics . ,told) (hover . ,hover))) nil (getenv "CLIENT_RESULT")))
    (eglot-shutdown (eglot--current-server-or-lose))))
