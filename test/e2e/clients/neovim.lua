-- Neovim's own language client on two files; writes what it was told to $CLIENT_RESULT.
-- nvim --headless --clean -n +'luafile neovim.lua'
local env = vim.env
local limit = 20000

local function wait_for(what, condition)
  assert(vim.wait(limit, condition, 20), 'timed out: ' .. what)
end

local ok, problem = pcall(function()
  local id = vim.lsp.start_client({
    name = 'claimlint',
    cmd = { env.NODE, env.CLAIMLINT, 'lsp', '--stdio' },
    root_dir = env.WORKSPACE,
    capabilities = vim.lsp.protocol.make_client_capabilities(),
  })
  assert(id, 'the client did not start')
  local client = vim.lsp.get_client_by_id(id)
  wait_for('initialize', function() return client.initialized end)

  local buffers = {}
  for _, name in ipairs(vim.split(env.FILES, ' ')) do
    vim.cmd('edit ' .. vim.fn.fnameescape(env.WORKSPACE .. '/' .. name))
    buffers[name] = vim.api.nvim_get_current_buf()
    vim.lsp.buf_attach_client(buffers[name], id)
  end

  local result = { diagnostics = {} }
  for name, buffer in pairs(buffers) do
    wait_for('diagnostics of ' .. name, function() return #vim.diagnostic.get(buffer) > 0 end)
    result.diagnostics[name] = {}
    for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
      local lsp = diagnostic.user_data.lsp
      table.insert(result.diagnostics[name], {
        message = diagnostic.message,
        source = diagnostic.source,
        severity = diagnostic.severity,
        code = lsp.code,
        text = vim.api.nvim_buf_get_text(buffer, diagnostic.lnum, diagnostic.col, diagnostic.end_lnum, diagnostic.end_col, {})[1],
      })
    end
  end

  local file = vim.split(env.FILES, ' ')[1]
  vim.api.nvim_set_current_buf(buffers[file])
  vim.fn.search(env.HOVER_ON)
  local answers, failure = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), limit)
  assert(not failure, failure)
  result.hover = answers[id].result.contents.value

  vim.fn.writefile({ vim.json.encode(result) }, env.CLIENT_RESULT)
  client.stop()
  wait_for('the server to end', function() return client.is_stopped() end)
end)
if not ok then
  io.stderr:write(tostring(problem) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
