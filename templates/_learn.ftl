<#-- A question of the course, with every answer explained. -->
<#macro question item level=3>
<h${level} id="${item.id}">${item.topic}</h${level}>
${item.asks}
<#if paper??>
<ul>
<#list item.answers as answer>
<li><strong>${answer.words}</strong> <#if answer.right>${words["exercise-right"]}<#else>${words["exercise-wrong"]}</#if> ${answer.because}</li>
</#list>
</ul>
<#else>
<div class="options">
<#list item.answers as answer>
<details name="${item.id}-answers"><summary>${answer.words}</summary>
<div class="option<#if answer.right> option--right</#if>"><p><strong><#if answer.right>${words["exercise-right"]}<#else>${words["exercise-wrong"]}</#if></strong></p>${answer.because}</div>
</details>
</#list>
</div>
</#if>
${item.more}
</#macro>

<#-- Pages to choose from, with what is on them. -->
<#macro cards pages>
<ol class="cards">
<#list pages as page>
<li class="card"><h3><a href="${page.href}">${page.title}</a></h3><p>${page.summary}</p></li>
</#list>
</ol>
</#macro>
